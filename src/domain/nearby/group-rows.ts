import type { Destination, Destinations } from './destinations.ts';
import type { PlaceReach } from '../reach/reachable-places.ts';

/** A destination and how far it is on foot. */
export type NearbyRow = Omit<PlaceReach, 'id'> & Readonly<{ destination: Destination }>;

export type NearbyGroup = Readonly<{
  /** Null for what lies beyond the longest walk. */
  withinMinutes: number | null;
  rows: readonly NearbyRow[];
}>;

/** Minutes as a walker is told them: nobody should miss a train for a rounding. */
export const wholeMinutes = (minutes: number): number => Math.ceil(minutes);

/** The walks that are drawn for a longest one: its thirds, in whole minutes. */
export function ringMinutes(longest: number): readonly number[] {
  const thirds = [longest / 3, (2 * longest) / 3, longest].map(Math.round);
  return [...new Set(thirds)].filter((minutes) => minutes > 0);
}

/** The answers of the engine, in their order, with what they are about; ids that are not known are passed over. */
export function toRows(reaches: readonly PlaceReach[], destinations: Destinations): readonly NearbyRow[] {
  return reaches.flatMap(({ id, ...reach }) => {
    const destination = destinations.get(id);
    return destination === undefined ? [] : [{ ...reach, destination }];
  });
}

/** Rows by the ring in which they lie; each group is there, also when it is empty. */
export function groupRows(rows: readonly NearbyRow[], rings: readonly number[]): readonly NearbyGroup[] {
  const groups = rings.map((withinMinutes, index) => {
    const beyond = rings[index - 1] ?? -Infinity;
    return {
      withinMinutes,
      rows: rows.filter(({ minutes }) => minutes > beyond && minutes <= withinMinutes),
    };
  });
  const longest = rings.at(-1) ?? 0;
  return [...groups, { withinMinutes: null, rows: rows.filter(({ minutes }) => minutes > longest) }];
}
