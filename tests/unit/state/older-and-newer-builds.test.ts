import { expect, test } from 'vitest';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindStorage, createStoredText, readRow, readStored } from '../../../src/state/storage.ts';

const memory = (content: Record<string, string>) => {
  const items = new Map(Object.entries(content));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
};

/** The second form of a list, as a later build may have it: names instead of one text. */
const SECOND = {
  key: 'atlas.names.2',
  initial: [] as readonly string[],
  parse: (text: string): readonly string[] | null =>
    text.startsWith('[') ? (JSON.parse(text) as string[]) : null,
  format: (names: readonly string[]) => (names.length === 0 ? null : JSON.stringify(names)),
  older: [{ key: 'atlas.names', parse: (text: string) => text.split(',') }],
};
const FIRST = { key: 'atlas.names', parse: (text: string) => text };

test('what an earlier build kept is brought forward, and stays for whoever goes back to it', () => {
  const device = memory({ 'atlas.names': 'hall,road' });

  expect(readRow(device, SECOND)).toEqual(['hall', 'road']);
  createStoredText(device, SECOND).save(['hall', 'road', 'lake']);
  expect(readRow(device, SECOND)).toEqual(['hall', 'road', 'lake']);
  expect(readRow(device, FIRST)).toBe('hall,road');
});

test('what is kept in the present form counts, also where it is damaged', () => {
  expect(readRow(memory({ 'atlas.names': 'old', 'atlas.names.2': '["new"]' }), SECOND)).toEqual(['new']);
  expect(readRow(memory({ 'atlas.names': 'old', 'atlas.names.2': 'damaged' }), SECOND)).toBeNull();
});

test('who deletes everything deletes what earlier builds kept of it', () => {
  const device = memory({ 'atlas.names': 'hall', 'atlas.names.2': '["hall"]' });
  createStoredText(device, SECOND).save([]);

  expect(device.items.size).toBe(0);
});

test('this build goes on beside what a later one keeps, and leaves it as it is', () => {
  const later = {
    'xihu-atlas.places.2': '{"places":{"home":{}}}',
    'xihu-atlas.walks.2': '{}',
    'xihu-atlas.theme.2': 'sepia',
  };
  const device = memory({ ...later, 'xihu-atlas.theme': 'night' });
  const store = createAppStore({ choices: readStored(device) });
  bindStorage(store, device);
  store.getState().chooseTheme('day');
  store.getState().keepWalks(['a code']);
  store.getState().keepWalks([]);

  expect(Object.fromEntries(device.items)).toEqual({ ...later, 'xihu-atlas.theme': 'day' });
});

test('what a later build kept under a name of this one is put aside before it is replaced', () => {
  const later = '{"version":2,"walks":[]}';
  const device = memory({ 'xihu-atlas.walks': later });
  const store = createAppStore({ choices: readStored(device) });
  bindStorage(store, device);
  store.getState().keepWalks(['a code']);

  expect(device.getItem('xihu-atlas.walks.unread')).toBe(later);
});
