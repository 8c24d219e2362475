import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../../src/app/actions/action-table.ts';
import { findShortcut } from '../../../../src/app/actions/find-shortcut.ts';
import { ariaKeys, shownKeys } from '../../../../src/app/actions/shortcut.ts';

type Modifier = 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey';
const press = (
  key: string,
  { code = '', ...modifiers }: Partial<Record<Modifier, boolean>> & { code?: string } = {},
) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});
const READING = { writing: false, onMap: false, singleKeys: true };
const found = (pressed: ReturnType<typeof press>, situation = READING) =>
  findShortcut(ACTIONS, pressed, situation)?.id ?? null;

describe('keys', () => {
  it('run their action, whatever the case of the letter', () => {
    expect(found(press('/'))).toBe('search');
    expect(found(press('?'))).toBe('keys');
    expect(found(press('D'))).toBe('switch-theme');
  });

  it('with Ctrl or ⌘ open the palette, while writing too', () => {
    expect(found(press('k', { ctrlKey: true }))).toBe('palette');
    expect(found(press('k', { metaKey: true }), { ...READING, writing: true })).toBe('palette');
  });

  it('of a single letter are ignored in text fields', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?+-') {
      expect(found(press(key), { ...READING, writing: true })).toBeNull();
    }
  });

  it('of a single letter are ignored once they are switched off, except those of the map', () => {
    const off = { ...READING, singleKeys: false };
    expect(found(press('d'), off)).toBeNull();
    expect(found(press('Escape'), off)).toBe('close-place');
    expect(found(press('k', { ctrlKey: true }), off)).toBe('palette');
    expect(found(press('n'), { ...off, onMap: true })).toBe('next-on-map');
  });

  it('of the map work on the map only', () => {
    expect(found(press('n'))).toBeNull();
    expect(found(press('n'), { ...READING, onMap: true })).toBe('next-on-map');
    expect(found(press('ArrowLeft', { altKey: true }), { ...READING, onMap: true })).toBe('walk-left');
  });

  it('that the map has itself are left to it', () => {
    expect(found(press('+'))).toBe('zoom-in');
    expect(found(press('+'), { ...READING, onMap: true })).toBeNull();
    expect(found(press('ArrowLeft'), { ...READING, onMap: true })).toBeNull();
  });

  it('of the browser stay the browser’s', () => {
    expect(found(press('c', { ctrlKey: true }))).toBeNull();
    expect(found(press('1', { altKey: true }))).toBeNull();
  });
});

describe('on other keyboards', () => {
  it.each([
    ['Cyrillic letters count by their place', 'в', { code: 'KeyD' }, 'switch-theme'],
    ['Cyrillic letters with Ctrl too', 'л', { code: 'KeyK', ctrlKey: true }, 'palette'],
    ['Dvorak letters count as written', 'd', { code: 'KeyH' }, 'switch-theme'],
    ['Dvorak letters do not count by their place', 'e', { code: 'KeyD' }, null],
    ['Dvorak letters with ⌘ count as written', 'k', { code: 'KeyV', metaKey: true }, 'palette'],
    ['AZERTY digits need no Shift', '&', { code: 'Digit1' }, 'open-explore'],
    ['AZERTY digits with an accent need none either', 'é', { code: 'Digit2' }, 'open-nearby'],
    ['AZERTY digits work with it', '1', { code: 'Digit1', shiftKey: true }, 'open-explore'],
    ['AZERTY signs in the row of digits count as written', '-', { code: 'Digit6' }, 'zoom-out'],
    ['English signs in the row of digits are no digits', '!', { code: 'Digit1', shiftKey: true }, null],
    ['a Chinese input method writes “、” for the slash', '、', { code: 'Slash' }, 'search'],
    [
      'a Chinese input method writes the full-width question mark',
      '？',
      { code: 'Slash', shiftKey: true },
      'keys',
    ],
    [
      'an input method that keeps the character leaves the place',
      'Process',
      { code: 'KeyD' },
      'switch-theme',
    ],
    ['a dead key leaves the place', 'Dead', { code: 'Slash', shiftKey: true }, 'keys'],
  ] as const)('%s', (_, key, rest, action) => {
    expect(found(press(key, rest))).toBe(action);
  });

  it('letters by their place do nothing while writing', () => {
    expect(found(press('в', { code: 'KeyD' }), { ...READING, writing: true })).toBeNull();
  });
});

describe('keys in print', () => {
  const command = { key: 'k', command: true, on: 'page' } as const;
  it('are named as on the keyboard at hand', () => {
    expect(shownKeys(command, true)).toEqual(['⌘', 'K']);
    expect(shownKeys(command, false)).toEqual(['Ctrl', 'K']);
    expect(shownKeys({ key: 'ArrowUp', alt: true, on: 'map' }, false)).toEqual(['Alt', '↑']);
  });

  it('are told to screen readers as ARIA writes them', () => {
    expect(ariaKeys(command, true)).toBe('Meta+k');
    expect(ariaKeys({ key: '+', on: 'page' }, false)).toBe('Plus');
    expect(ariaKeys({ key: '/', on: 'page' }, false)).toBe('/');
  });
});
