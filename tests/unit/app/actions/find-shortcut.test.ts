import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../../src/app/actions/action-table.ts';
import { findShortcut } from '../../../../src/app/actions/find-shortcut.ts';
import { ariaKeys, shownKeys } from '../../../../src/app/actions/shortcut.ts';

const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
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

  it('that are letters do nothing while writing', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?+-') {
      expect(found(press(key), { ...READING, writing: true })).toBeNull();
    }
  });

  it('that are letters do nothing once they are switched off, but for those of the map', () => {
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
