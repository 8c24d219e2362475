import type { LngLat } from '../../schema/lng-lat.ts';

/** Places at one coordinate: the one that is drawn, and how many others it stands for. */
export type PointGroup<T> = Readonly<{ lead: T; others: readonly T[] }>;

type Grouped = Readonly<{ point: LngLat; rank: number }>;

/** Groups what has exactly the same coordinate, in the order given. The lowest rank leads, the earlier of equals. */
export function groupByPoint<T extends Grouped>(items: readonly T[]): PointGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = item.point.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((members) => {
    const [lead, ...others] = members.toSorted((a, b) => a.rank - b.rank);
    return lead === undefined ? [] : [{ lead, others }];
  });
}
