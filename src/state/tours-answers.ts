import { createStore, type StoreApi } from 'zustand/vanilla';
import { isolateSubscribers } from './isolate-subscribers.ts';
import type { SiteId } from '../schema/initiative.ts';
import type { KnownTour } from '../domain/tour/known-tour.ts';
import type { LngLat } from '../schema/lng-lat.ts';

/** What was read of the tours. */
export type ToursReading = Readonly<{
  tours: readonly KnownTour[];
  /** Ids of tours whose files could not be used. */
  leftOut: readonly string[];
}>;

/** What was pressed on the map: something that stands there, or the ground. */
export type MapPick = Readonly<{ site: SiteId }> | Readonly<{ point: LngLat }>;

/** What the guide of a walk shows on the map. What does not change stays the same object. */
export type GuideOnMap = Readonly<{
  /** In the order in which they are drawn. */
  legs: readonly Readonly<{
    by: 'walk' | 'ride';
    weight: 'quiet' | 'walked' | 'ahead';
    line: readonly LngLat[];
  }>[];
  /** The place of the tour that the walker is at, or else the one that comes next: 0 is the start. */
  place: number;
  /** The way to the place that comes next, from the one before it; empty where none comes. */
  leg: readonly LngLat[];
  /** What is walked of the present leg. */
  walked: readonly LngLat[];
  /** From the walker to the way they left; null on it. */
  wayBack: readonly LngLat[] | null;
  position: Readonly<{ point: LngLat; accuracyMeters: number; headingDegrees: number | null }> | null;
  /** Whether the map moves with the position: until the reader moves it. */
  follows: boolean;
}>;

export type ToursAnswers = Readonly<{
  /** Null until it is read; `failed` when the list itself could not be read. */
  reading: ToursReading | 'failed' | null;
  /** Where the reader said they are, to see what is near; null until they did. It stays on the device. */
  position: LngLat | null;
  /** Null while no walk is shown. */
  guide: GuideOnMap | null;
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
      guide: null,
      retry: () => undefined,
      composed: null,
      pick: null,
      ...answers,
    })),
  );
