import type { LngLat } from '../../schema/lng-lat.ts';

/** Places at one coordinate: the one that is drawn, and how many others it stands for. */
export type PointGroup<T> = Readonly<{ lead: T; others: readonly T[] }>;

type Grouped = Readonly<{ point: LngLat; rank: number }>;

/** Groups what has exactly the same coordinate, in the order given. The lowest rank leads, the earlier of equals. */
export function groupByPoint<T extends Grouped>(items: readonly T[]): PointGroup<T>[] {
  const groups: T[][] = [];
  // By longitude, then latitude: much faster than by a text made of both.
  const columns = new Map<number, Map<number, T[]>>();
  for (const item of items) {
    const [lng, lat] = item.point;
    const column = columns.get(lng) ?? new Map<number, T[]>();
    columns.set(lng, column);
    const group = column.get(lat);
    if (group === undefined) {
      const started = [item];
      column.set(lat, started);
      groups.push(started);
    } else {
      group.push(item);
    }
  }
  return groups.flatMap((members) => {
    const [lead, ...others] = members.length === 1 ? members : members.toSorted((a, b) => a.rank - b.rank);
    return lead === undefined ? [] : [{ lead, others }];
  });
}
