import { createStore, type StoreApi } from 'zustand/vanilla';
import { isolateSubscribers } from './isolate-subscribers.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { KnownTour } from '../domain/tour/known-tour.ts';

/** What was read of the tours. */
export type ToursReading = Readonly<{
  tours: readonly KnownTour[];
  /** Ids of tours whose files could not be used. */
  leftOut: readonly string[];
}>;

export type ToursAnswers = Readonly<{
  /** Null until it is read; `failed` when the list itself could not be read. */
  reading: ToursReading | 'failed' | null;
  /** Where the reader said they are, to see what is near; null until they did. It stays on the device. */
  position: LngLat | null;
  /** Reads again what could not be read. */
  retry: () => void;
}>;

export type ToursAnswersStore = StoreApi<ToursAnswers>;

export const createToursAnswersStore = (answers: Partial<ToursAnswers> = {}): ToursAnswersStore =>
  isolateSubscribers(
    createStore<ToursAnswers>()(() => ({
      reading: null,
      position: null,
      retry: () => undefined,
      ...answers,
    })),
  );
