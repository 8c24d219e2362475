import { describe, expect, it } from 'vitest';
import { keepForReload, restoreKept } from '../../../../src/app/release/kept-for-reload.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';

function createSession(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  texts: Map<string, string>;
} {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

const foundPlace = {
  id: 'w1',
  kind: 'street',
  name: '文三路',
  nameEn: 'Wensan Road',
  syllables: ['wen', 'san', 'lu'],
  subdistrictId: null,
  point: lngLat(120.13, 30.28),
} as const;

describe('what is kept for a reload', () => {
  it('comes back once', () => {
    const session = createSession();
    const before = createAppStore();
    before.getState().showFoundPlace(foundPlace);
    before.getState().openDialog('palette');
    before.getState().setSheetSnap('full');
    keepForReload(session, before, { search: '龙井' });
    const after = createAppStore();
    expect(restoreKept(session, after)).toEqual({ search: '龙井' });
    expect(after.getState()).toMatchObject({ foundPlace, dialog: 'palette', sheetSnap: 'full' });
    expect(session.texts.size).toBe(0);
    expect(restoreKept(session, createAppStore())).toEqual({});
  });

  it('is also coordinates that were found', () => {
    const session = createSession();
    const before = createAppStore();
    const found = {
      kind: 'point',
      point: lngLat(120.13, 30.28),
      system: 'wgs84',
      text: '30.28, 120.13',
    } as const;
    before.getState().showFoundPlace(found);
    keepForReload(session, before, { search: '30.28, 120.13' });
    const after = createAppStore();
    expect(restoreKept(session, after)).toEqual({ search: '30.28, 120.13' });
    expect(after.getState().foundPlace).toEqual(found);
  });

  it('is left out, and removed, when it cannot be understood', () => {
    for (const text of ['{', '{"dialog":"other"}', JSON.stringify({ drafts: { search: 7 } })]) {
      const session = createSession();
      keepForReload(session, createAppStore(), {});
      for (const key of session.texts.keys()) session.texts.set(key, text);
      const store = createAppStore();
      expect(restoreKept(session, store)).toEqual({});
      expect(store.getState().dialog).toBeNull();
      expect(session.texts.size).toBe(0);
    }
  });

  it('is nothing where the browser forbids storage', () => {
    const forbid = (): never => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    const session = { getItem: forbid, setItem: forbid, removeItem: forbid };
    keepForReload(session, createAppStore(), { search: 'a' });
    expect(restoreKept(session, createAppStore())).toEqual({});
  });
});
