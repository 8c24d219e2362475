/** Legacy code of a key that an input method has used itself (UI Events, "keyCode" of keydown during composition). */
const KEY_OF_INPUT_METHOD = 229;

const TEXT_FIELDS = 'input, textarea, [contenteditable]';

type Pressed = Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'target'>;

/**
 * Whether an input method has used this key, so that it does nothing else. Safari sends the Enter or Escape that
 * ends a composition after `compositionend`: `isComposing` is false by then, and only the code 229 tells. Outside
 * text fields the code says merely that an input method is switched on: there is nothing to be composed there.
 */
// oxlint-disable-next-line typescript/no-deprecated -- nothing else tells it in Safari
export function isComposing({ isComposing: composing, keyCode, target }: Pressed): boolean {
  if (composing) return true;
  return keyCode === KEY_OF_INPUT_METHOD && target instanceof Element && target.matches(TEXT_FIELDS);
}
