import * as v from 'valibot';
import type { AppStore } from './create-app-store.ts';

const ReadPositionSchema = v.object({
  /** Id of the element that begins the part: the heading of a section, or of the table of all numbers. */
  partId: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** How far the upper edge of what is visible lies below the beginning of the part, in CSS pixels. */
  offsetPixels: v.pipe(v.number(), v.finite()),
});

/** Where somebody was reading in the report. */
export type ReadPosition = Readonly<v.InferOutput<typeof ReadPositionSchema>>;

const KEY = 'xihu-atlas.read-position';

type SessionStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The position that this tab left by a reload; null otherwise, and for what cannot be understood. */
export function recallReadPosition(storage: SessionStorage): ReadPosition | null {
  try {
    const text = storage.getItem(KEY);
    const result = v.safeParse(v.pipe(v.string(), v.maxLength(300), v.parseJson(), ReadPositionSchema), text);
    return result.success ? result.output : null;
  } catch {
    // A browser that forbids storage throws even on reading.
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
