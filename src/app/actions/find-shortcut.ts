import type { Action } from './action.ts';
import { isPressed, isSingleCharacter, type Shortcut } from './shortcut.ts';

/** Inputs that letters do nothing to. */
const WORDLESS_INPUTS = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

/** Where letters are written, or find something in a list. */
const WRITING =
  'textarea, select, [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu]';

/** Whether letters pressed there belong to what has the focus. */
export function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WORDLESS_INPUTS.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(WRITING) !== null);
}

export const isMapFocus = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('canvas[tabindex]');

/** Where keys are pressed, and what they may do there. */
export type KeySituation = Readonly<{
  /** Letters belong to what has the focus. */
  writing: boolean;
  /** The map itself has the focus. */
  onMap: boolean;
  /** Whether a single letter is a command. */
  singleKeys: boolean;
}>;

function mayFire(shortcut: Shortcut, { writing, onMap, singleKeys }: KeySituation): boolean {
  if (onMap && shortcut.mapHasOwn === true) return false;
  if (shortcut.on === 'map') return onMap;
  if (writing && shortcut.command !== true) return false;
  return singleKeys || !isSingleCharacter(shortcut);
}

/** The action that these keys run; null when they run none. */
export function findShortcut(
  actions: readonly Action[],
  pressed: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  situation: KeySituation,
): Action | null {
  return (
    actions.find(
      ({ shortcut }) => shortcut !== null && isPressed(shortcut, pressed) && mayFire(shortcut, situation),
    ) ?? null
  );
}
