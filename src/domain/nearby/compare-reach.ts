import type { Destination } from './destinations.ts';
import type { NearbyRow } from './group-rows.ts';

export type ComparedSide = 'both' | 'onlyA' | 'onlyB';

/** A destination and its minutes from each of two places; null where the walk does not lead there. */
export type ComparedRow = Readonly<{
  destination: Destination;
  side: ComparedSide;
  minutesA: number | null;
  minutesB: number | null;
}>;

function sideOf(minutesA: number | null, minutesB: number | null): ComparedSide | null {
  if (minutesA !== null) return minutesB === null ? 'onlyA' : 'both';
  return minutesB === null ? null : 'onlyB';
}

const soonest = ({ minutesA, minutesB }: ComparedRow): number =>
  Math.min(minutesA ?? Infinity, minutesB ?? Infinity);

/** What is reached from two places within a walk, soonest first. */
export function compareReach(
  rowsA: readonly NearbyRow[],
  rowsB: readonly NearbyRow[],
  withinMinutes: number,
): readonly ComparedRow[] {
  const within = ({ minutes }: NearbyRow): boolean => minutes <= withinMinutes;
  const byId = (rows: readonly NearbyRow[]) =>
    new Map(rows.filter(within).map((row) => [row.destination.id, row]));
  const [reachedA, reachedB] = [byId(rowsA), byId(rowsB)];
  return [...new Map([...reachedA, ...reachedB]).values()]
    .flatMap(({ destination }): ComparedRow[] => {
      const minutesA = reachedA.get(destination.id)?.minutes ?? null;
      const minutesB = reachedB.get(destination.id)?.minutes ?? null;
      const side = sideOf(minutesA, minutesB);
      return side === null ? [] : [{ destination, side, minutesA, minutesB }];
    })
    .sort((a, b) => soonest(a) - soonest(b) || (a.destination.id < b.destination.id ? -1 : 1));
}
