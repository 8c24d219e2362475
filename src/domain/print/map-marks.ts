import type { LngLat } from '../../schema/lng-lat.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';

/** What is drawn of tours: one that can be chosen, the way of the open one, what of it is ridden, its stops, its ends. */
export const TOUR_MARKS = ['quiet', 'walk', 'ahead', 'ride', 'stop', 'end'] as const;
export type TourMark = (typeof TOUR_MARKS)[number];

/** What a map shows beside its places. */
export type MapMarks = Readonly<{
  starts: readonly Readonly<{
    key: OriginKey;
    point: LngLat;
    /** One character. */
    sign: string;
    /** Of the areas around it, shortest walk first; empty while none is known. */
    minutes: readonly number[];
  }>[];
  found: Readonly<{ point: LngLat; label: string }> | null;
  hasRoute: boolean;
  tours: readonly TourMark[];
}>;
