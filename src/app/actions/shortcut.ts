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

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const isApple = ({ platform }: Pick<Navigator, 'platform'>): boolean =>
  /Mac|iPhone|iPad/.test(platform);

/** What the keys of signs give on a keyboard for English, without and with Shift. */
const SIGNS_BY_CODE: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

/** What the key gives on a keyboard for English, told by its place; null for other keys. */
function keyByPlace({ code, shiftKey }: Pressed): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  const sign = SIGNS_BY_CODE[code]?.[shiftKey ? 1 : 0];
  return sign ?? digitByPlace({ code, shiftKey });
}

const digitByPlace = ({ code, shiftKey }: Pick<Pressed, 'code' | 'shiftKey'>): string | null =>
  shiftKey ? null : (/^Digit(\d)$/.exec(code)?.[1] ?? null);

/** Keys that give no character: an input method or an accent has them. */
const NO_CHARACTER = new Set(['Process', 'Unidentified', 'Dead']);
const LATIN_CHARACTER = /^[\x20-\x7e]$/;

/**
 * What a pressed key may mean, as `Shortcut.key`, the likeliest first. The character counts, wherever its key is
 * (Dvorak, AZERTY). The place counts besides where there is no Latin character (Cyrillic, an input method), and for
 * digits that need Shift (AZERTY).
 */
export function keysOf(pressed: Pressed): readonly string[] {
  const isCharacter = Array.from(pressed.key).length === 1;
  // Chinese input methods write the full-width "？".
  const written = isCharacter ? pressed.key.normalize('NFKC').toLowerCase() : pressed.key;
  const isForeign = isCharacter ? !LATIN_CHARACTER.test(written) : NO_CHARACTER.has(pressed.key);
  const placed = isForeign ? keyByPlace(pressed) : digitByPlace(pressed);
  return placed === null || placed === written ? [written] : [written, placed];
}

/** Whether this is the shortcut, if `key` was meant. Shift is passed over: which signs need it depends on the keyboard. */
export const fits = (shortcut: Shortcut, key: string, pressed: Pressed): boolean =>
  shortcut.key === key &&
  (shortcut.command === true) === (pressed.ctrlKey || pressed.metaKey) &&
  (shortcut.alt === true) === pressed.altKey;

export const isPressed = (shortcut: Shortcut, pressed: Pressed): boolean =>
  keysOf(pressed).some((key) => fits(shortcut, key, pressed));

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
