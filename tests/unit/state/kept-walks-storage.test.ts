import { expect, it } from 'vitest';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindStorage, readStored, type StorageProblem } from '../../../src/state/storage.ts';

const KEY = 'xihu-atlas.walks';

const createStorage = (initial: string | null = null) => {
  const items = new Map(initial === null ? [] : [[KEY, initial]]);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
};

it('walks are read back as they were kept, and leave nothing when the last is deleted', () => {
  const storage = createStorage();
  const store = createAppStore();
  bindStorage(store, storage);
  store.getState().keepWalks(['w1 abc1', 'w2 def1']);
  expect(readStored(storage).keptWalks).toEqual(['w1 abc1', 'w2 def1']);
  store.getState().keepWalks([]);
  expect(storage.items.size).toBe(0);
});

it.each(['', '{', '"w1"', '[1]', 'null', `["${'x'.repeat(50_000)}"]`, JSON.stringify(Array(31).fill('w'))])(
  'no walks are kept where the text is %.20s',
  (text) => {
    expect(readStored(createStorage(text)).keptWalks ?? []).toEqual([]);
  },
);

it('tells that a walk is not kept, and keeps it in the end when tried again', () => {
  const storage = createStorage();
  const problems: (StorageProblem | null)[] = [];
  let isFull = true;
  let again: () => void = () => undefined;
  const store = createAppStore();
  bindStorage(
    store,
    {
      ...storage,
      setItem: (key, text) => {
        if (isFull) throw new DOMException('Full', 'QuotaExceededError');
        storage.setItem(key, text);
      },
    },
    {
      onSaving: (problem, retry) => {
        problems.push(problem);
        again = retry;
      },
    },
  );
  store.getState().keepWalks(['w1 abc1']);
  isFull = false;
  again();
  expect(problems).toEqual(['full', null]);
  expect(readStored(storage).keptWalks).toEqual(['w1 abc1']);
});
