import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindStorage, readStored, STORAGE_TABLE } from '../../../src/state/storage.ts';

const { key } = STORAGE_TABLE.savedPlaces;

function storageWith(text: string | null) {
  const items = new Map(text === null ? [] : [[key, text]]);
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
}

const home = { id: 'home', kind: 'home', name: '家', point: lngLat(120.1, 30.2) } as const;

describe('saved places on the device', () => {
  it('are read back as they were saved, and leave nothing when all are deleted', () => {
    const storage = storageWith(null);
    const store = createAppStore();
    bindStorage(store, storage);
    store.getState().savePlace(home);
    expect(readStored(storage).savedPlaces).toEqual([home]);
    store.getState().keepPlaces([]);
    expect(storage.items.has(key)).toBe(false);
  });

  it('come without the entries that are no places, and without signs nobody can see', () => {
    const stored = [
      { ...home, name: '\u202e家\u0000 ' },
      { ...home, id: 'work', point: [500, 30] },
      { ...home, id: '<b>', kind: 'other' },
      { ...home, kind: 'castle' },
      null,
    ];
    expect(readStored(storageWith(JSON.stringify(stored))).savedPlaces).toEqual([home]);
  });

  it.each(['', '{', '{"a":1}', 'null', `["${'x'.repeat(30_000)}"]`])(
    'are none where the text is %.20s',
    (text) => {
      expect(readStored(storageWith(text)).savedPlaces ?? []).toEqual([]);
    },
  );

  it('are put aside, not lost, where this release cannot read them', () => {
    const newer = '{"release":2,"places":[]}';
    const storage = storageWith(newer);
    const store = createAppStore({ choices: readStored(storage) });
    bindStorage(store, storage);
    store.getState().savePlace(home);
    expect(readStored(storage).savedPlaces).toEqual([home]);
    expect(storage.items.get(`${key}.unread`)).toBe(newer);
    store.getState().keepPlaces([]);
    expect([...storage.items.keys()], 'all is deleted on request').toEqual([]);
  });

  it('never make reading throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readStored(storageWith(text))).not.toThrow();
      }),
    );
  });
});
