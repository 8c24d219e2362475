import { COUNTED_KINDS, type CountedKind } from './everyday-places.ts';
import type { NearbyRow } from './group-rows.ts';
import { STATUSES, type Status } from '../../schema/status.ts';

export type EverydayCount = Readonly<{
  kind: CountedKind;
  count: number;
  /** The nearest one, also when it lies beyond the walk; null when none is known so far. */
  nearest: NearbyRow | null;
}>;

export type NearbySummary = Readonly<{
  withinMinutes: number;
  initiatives: number;
  stations: number;
  /** Statuses that occur, in display order. */
  statuses: readonly Readonly<{ status: Status; count: number }>[];
  everyday: readonly EverydayCount[];
  /** The nearest initiative or station, wherever it is. */
  nearest: NearbyRow | null;
}>;

export const isListed = ({ destination }: NearbyRow): boolean => destination.kind !== 'everyday';

function countEveryday(rows: readonly NearbyRow[], kind: CountedKind, withinMinutes: number): EverydayCount {
  const ofKind = rows.filter(
    ({ destination }) => destination.kind === 'everyday' && destination.everyday.kind === kind,
  );
  const count = ofKind.filter(({ minutes }) => minutes <= withinMinutes).length;
  return { kind, count, nearest: ofKind[0] ?? null };
}

/** What is said first. @param rows Nearest first, as far as they were searched. */
export function summarizeNearby(rows: readonly NearbyRow[], withinMinutes: number): NearbySummary {
  const within = rows.filter(({ minutes }) => minutes <= withinMinutes).map(({ destination }) => destination);
  const statusOf = within.flatMap((destination) =>
    // A part is no entry of its own, and has no status.
    destination.kind === 'initiative' && !destination.initiative.isPart
      ? [destination.initiative.status]
      : [],
  );
  return {
    withinMinutes,
    initiatives: statusOf.length,
    stations: within.filter(({ kind }) => kind === 'station').length,
    statuses: STATUSES.map((status) => ({
      status,
      count: statusOf.filter((other) => other === status).length,
    })).filter(({ count }) => count > 0),
    everyday: COUNTED_KINDS.map((kind) => countEveryday(rows, kind, withinMinutes)),
    nearest: rows.find(isListed) ?? null,
  };
}
