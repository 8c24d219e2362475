/** Keys that run an action. */
export type Shortcut = Readonly<{
  /** As `KeyboardEvent.key` gives it, letters in lower case. */
  key: string;
  /** With ⌘ on Apple's keyboards, else Ctrl. */
  command?: true;
  alt?: true;
  /** Where the focus must be. */
  on: 'page' | 'map';
  /** The map itself does it while it has the focus. */
  mapHasOwn?: true;
}>;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const isApple = ({ platform }: Pick<Navigator, 'platform'>): boolean =>
  /Mac|iPhone|iPad/.test(platform);

/** Shift is passed over: which signs need it depends on the keyboard. */
export const isPressed = ({ key, command, alt }: Shortcut, pressed: Pressed): boolean =>
  key === (pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key) &&
  (command === true) === (pressed.ctrlKey || pressed.metaKey) &&
  (alt === true) === pressed.altKey;

/** A single letter, digit or sign: what speech input may type by mistake (WCAG 2.1.4). */
export const isSingleCharacter = ({ key, command, alt }: Shortcut): boolean =>
  key.length === 1 && command !== true && alt !== true;

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  Escape: 'Esc',
  Enter: '↵',
};

/** The keys as they are printed on the keyboard, one after the other. */
export function shownKeys({ key, command, alt }: Shortcut, apple: boolean): readonly string[] {
  const sign = SIGNS[key] ?? key.toUpperCase();
  return [
    ...(command === true ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(alt === true ? [apple ? '⌥' : 'Alt'] : []),
    sign,
  ];
}

/** For `aria-keyshortcuts`. */
export function ariaKeys({ key, command, alt }: Shortcut, apple: boolean): string {
  const modifiers = [
    ...(command === true ? [apple ? 'Meta' : 'Control'] : []),
    ...(alt === true ? ['Alt'] : []),
  ];
  return [...modifiers, key].join('+').replace('++', '+Plus').replace(/^\+$/, 'Plus');
}
