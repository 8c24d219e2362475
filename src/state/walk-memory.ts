import type { ComposerStore } from './composer-store.ts';
import { storageKey } from './storage.ts';
import { type ComposedTour, EMPTY_WALK, parseComposedTour } from '../schema/composed-tour.ts';

const KEY = storageKey('walk');

export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The walk that this tab had at hand before it was loaded again; an empty one where that is not known. */
export function recallWalk(storage: TabStorage): ComposedTour {
  try {
    return parseComposedTour(JSON.parse(storage.getItem(KEY) ?? 'null')) ?? EMPTY_WALK;
  } catch {
    // What is no JSON; and a browser that forbids storage throws even on reading.
    return EMPTY_WALK;
  }
}

/** Keeps the walk at hand for a reload of this tab. @returns the removal of the listener */
export function bindWalkMemory(composer: ComposerStore, storage: TabStorage): () => void {
  return composer.subscribe(({ present }, previous) => {
    if (present.walk === previous.present.walk) return;
    try {
      storage.setItem(KEY, JSON.stringify(present.walk));
    } catch {
      // Forbidden or full: the link of the composer still has it.
    }
  });
}
