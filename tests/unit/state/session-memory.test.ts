import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindReadPosition, recallReadPosition } from '../../../src/state/session-memory.ts';

const POSITION = { partId: 'section-reform-2', offsetPixels: 140 };

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  };
}

const throwing = {
  getItem: () => {
    throw new DOMException('forbidden', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => undefined,
};

describe('the position in the report', () => {
  it('is recalled after a reload, until the report is opened anew', () => {
    const storage = memory();
    const store = createAppStore();
    bindReadPosition(store, storage);
    store.getState().leaveReportAt(POSITION);
    expect(recallReadPosition(storage)).toEqual(POSITION);
    store.getState().openView('report');
    expect(recallReadPosition(storage)).toBeNull();
  });

  it('is kept when another view is opened, to which one goes back', () => {
    const store = createAppStore({ choices: { readPosition: POSITION } });
    store.getState().openView('explore');
    expect(store.getState().readPosition).toEqual(POSITION);
  });

  it.each(['', '{', 'null', '{"partId":"","offsetPixels":1}', '{"partId":"a","offsetPixels":"1"}'])(
    'is nothing where the memory holds %j',
    (text) => {
      expect(recallReadPosition({ ...memory(), getItem: () => text })).toBeNull();
    },
  );

  it('costs nothing but itself where storage throws', () => {
    expect(recallReadPosition(throwing)).toBeNull();
    const store = createAppStore();
    bindReadPosition(store, throwing);
    expect(() => store.getState().leaveReportAt(POSITION)).not.toThrow();
  });
});
