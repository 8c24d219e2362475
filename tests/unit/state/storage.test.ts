import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindStorage, readStored } from '../../../src/state/storage.ts';

function createStorage(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
}

const forbidden = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('forbidden');
  },
  removeItem: () => {
    throw new Error('forbidden');
  },
};

describe('what the device remembers', () => {
  it('is the language and the theme that were chosen', () => {
    const storage = createStorage();
    const store = createAppStore();
    bindStorage(store, storage);
    store.getState().chooseLocale('en');
    store.getState().chooseTheme('night');
    store.getState().toggleFacet('category', 'market');
    expect(Object.fromEntries(storage.items)).toEqual({
      'xihu-atlas.locale': 'en',
      'xihu-atlas.theme': 'night',
    });
    expect(readStored(storage)).toEqual({ localeChoice: 'en', themeChoice: 'night' });
  });

  it('forgets the theme when it follows the system again', () => {
    const storage = createStorage({ 'xihu-atlas.theme': 'night' });
    const store = createAppStore({ choices: readStored(storage) });
    bindStorage(store, storage);
    store.getState().chooseTheme('auto');
    expect(storage.items.size).toBe(0);
  });

  it('is that single keys are off, and the latest actions', () => {
    const storage = createStorage();
    const store = createAppStore();
    bindStorage(store, storage);
    store.getState().chooseSingleKeys(false);
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) store.getState().rememberAction(id);
    expect(readStored(storage)).toEqual({ singleKeys: false, recentActions: ['b', 'f', 'e', 'd', 'c'] });
    store.getState().chooseSingleKeys(true);
    expect(storage.items.has('xihu-atlas.single-keys')).toBe(false);
  });

  it('keeps recent searches until they are forgotten', () => {
    const storage = createStorage();
    const store = createAppStore();
    bindStorage(store, storage);
    store.getState().rememberSearch('文三街');
    expect(readStored(storage)).toEqual({ recentSearches: ['文三街'] });
    store.getState().forgetSearches();
    expect(storage.items.size).toBe(0);
    expect(readStored(createStorage({ 'xihu-atlas.searches': '[1]' }))).toEqual({});
  });

  it('passes over what it cannot read', () => {
    expect(readStored(createStorage({ 'xihu-atlas.locale': 'tlh', 'xihu-atlas.theme': '' }))).toEqual({});
  });

  it('does without where storage is forbidden', () => {
    const store = createAppStore();
    bindStorage(store, forbidden);
    expect(readStored(forbidden)).toEqual({});
    expect(() => {
      store.getState().chooseLocale('en');
    }).not.toThrow();
  });
});
