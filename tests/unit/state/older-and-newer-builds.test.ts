import { expect, test } from 'vitest';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindStorage, readStored } from '../../../src/state/storage.ts';

const memory = (content: Record<string, string>) => {
  const items = new Map(Object.entries(content));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
};

/** As the first edition writes it: whoever has that on the device has it in every later one. */
const FIRST_EDITION = {
  'xihu-atlas.locale': 'en',
  'xihu-atlas.theme': 'night',
  'xihu-atlas.places': '[{"id":"home","kind":"home","name":"家","point":[120.1,30.2]}]',
  'xihu-atlas.walks': '["w1a2b3 AAAA1"]',
  'xihu-atlas.searches': '["老和山","tea"]',
  'xihu-atlas.single-keys': 'off',
  'xihu-atlas.recent-actions': '["zoom-in"]',
};

test('what the first edition kept is read, and written as it was', () => {
  const device = memory(FIRST_EDITION);
  expect(readStored(device)).toEqual({
    localeChoice: 'en',
    themeChoice: 'night',
    savedPlaces: [{ id: 'home', kind: 'home', name: '家', point: [120.1, 30.2] }],
    keptWalks: ['w1a2b3 AAAA1'],
    recentSearches: ['老和山', 'tea'],
    singleKeys: false,
    recentActions: ['zoom-in'],
  });
  const store = createAppStore({ choices: readStored(device) });
  bindStorage(store, device);
  store.getState().chooseTheme('auto');
  store.getState().chooseTheme('night');
  store.getState().keepWalks([]);
  store.getState().keepWalks(['w1a2b3 AAAA1']);
  expect(Object.fromEntries(device.items)).toEqual(FIRST_EDITION);
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
