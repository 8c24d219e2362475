import * as v from 'valibot';
import type { AppStore } from './create-app-store.ts';
import { storageKey } from './storage.ts';
import { type ReadPosition, ReadPositionSchema } from '../schema/report.ts';

const KEY = storageKey('read-position');

type SessionStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The position that this tab left by a reload; null otherwise, and for what cannot be understood. */
export function recallReadPosition(storage: SessionStorage): ReadPosition | null {
  try {
    const result = v.safeParse(ReadPositionSchema, JSON.parse(storage.getItem(KEY) ?? 'null'));
    return result.success ? result.output : null;
  } catch {
    // What is no JSON; and a browser that forbids storage throws even on reading.
    return null;
  }
}

/** Keeps the position for a reload of this tab. @returns the removal of the listener */
export function bindReadPosition(store: AppStore, storage: SessionStorage): () => void {
  return store.subscribe(({ readPosition }, previous) => {
    if (readPosition === previous.readPosition) return;
    try {
      if (readPosition === null) storage.removeItem(KEY);
      else storage.setItem(KEY, JSON.stringify(readPosition));
    } catch {
      // Forbidden or full: a reload begins at the head of the section.
    }
  });
}
