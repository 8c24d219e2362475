import { createStore, type StoreApi } from 'zustand/vanilla';
import { isolateSubscribers } from './isolate-subscribers.ts';
import type { SiteId } from '../schema/initiative.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { KnownTour } from '../domain/tour/known-tour.ts';

/** What was read of the tours. */
export type ToursReading = Readonly<{
  tours: readonly KnownTour[];
  /** Ids of tours whose files could not be used. */
  leftOut: readonly string[];
}>;

/** What was pressed on the map: something that stands there, or the ground. */
export type MapPick = Readonly<{ site: SiteId }> | Readonly<{ point: LngLat }>;

export type ToursAnswers = Readonly<{
  /** Null until it is read; `failed` when the list itself could not be read. */
  reading: ToursReading | 'failed' | null;
  /** Where the reader said they are, to see what is near; null until they did. It stays on the device. */
  position: LngLat | null;
  /** Reads again what could not be read. */
  retry: () => void;
  /** The reader's own walk, as far as it is found; null while none is put together, or it has no stop. */
  composed: KnownTour | null;
  /** Takes what is pressed on the map; null while presses do what they always do. */
  pick: ((picked: MapPick) => void) | null;
}>;

export type ToursAnswersStore = StoreApi<ToursAnswers>;

export const createToursAnswersStore = (answers: Partial<ToursAnswers> = {}): ToursAnswersStore =>
  isolateSubscribers(
    createStore<ToursAnswers>()(() => ({
      reading: null,
      position: null,
      retry: () => undefined,
      composed: null,
      pick: null,
      ...answers,
    })),
  );
