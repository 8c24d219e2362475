import { isWalkFailure, type WalkFailure, type WalkService } from '../../walk/walk-service.ts';
import type { Reached } from '../../../domain/compose/to-known-tour.ts';
import { roundPoint } from '../../../domain/geo/round-point.ts';
import type { Waypoint } from '../../../domain/compose/waypoints.ts';
import type { LegQuery, NoLegReason } from '../../../domain/tour/find-leg.ts';
import type { FoundLeg, Metro } from '../../../domain/tour/metro-leg.ts';
import type { WalkEnd } from '../../../domain/tour/walk-part.ts';

/** A leg that is still to be found. */
type Wanted = Readonly<{ key: string; query: LegQuery }>;

export type FoundLegs = Readonly<{
  reached: readonly Reached[];
  stranded: readonly Readonly<{ waypoint: Waypoint; why: NoLegReason }>[];
  /** The first leg that is not known yet; null where all are. */
  wanted: Wanted | null;
}>;

/** What was found before, or why there is no way. */
export type KnownLegs = ReadonlyMap<string, FoundLeg | NoLegReason>;

/** More than the walks of a session come to; the oldest go. */
const MOST_KNOWN = 400;

const keyOf = (from: Readonly<{ key: string; end: WalkEnd }>, to: Waypoint, how: string): string =>
  [from.key, from.end.point.join(), to.spot.key, how].join(' ');

/**
 * The walk as far as its legs are known. A stop that no way leads to is passed over, so that the others are kept.
 *
 * @param how Tells legs apart that are found in other ways between the same places.
 */
export function followLegs(
  waypoints: readonly Waypoint[],
  known: KnownLegs,
  { by, how }: Readonly<{ by: LegQuery['by']; how: string }>,
): FoundLegs {
  const reached: Reached[] = [];
  const stranded: FoundLegs['stranded'][number][] = [];
  let from: Readonly<{ key: string; end: WalkEnd }> | null = null;
  let wanted: Wanted | null = null;
  for (const waypoint of waypoints) {
    const { key, end } = waypoint.spot;
    if (from === null) {
      reached.push({ waypoint, arrival: roundPoint(end.point), leg: null });
      from = { key, end };
      continue;
    }
    const legKey = keyOf(from, waypoint, how);
    const leg: FoundLeg | NoLegReason | undefined = known.get(legKey);
    if (typeof leg === 'string') {
      stranded.push({ waypoint, why: leg });
      continue;
    }
    if (leg === undefined) wanted ??= { key: legKey, query: { from: from.end, to: end, by } };
    const arrival: Reached['arrival'] = leg?.arrival ?? end.point;
    reached.push({ waypoint, arrival: roundPoint(arrival), leg: leg?.leg ?? null });
    // As tours do: a street or an area is left where it was come to.
    from = { key, end: leg === undefined ? end : { ...end, point: leg.arrival } };
  }
  return { reached, stranded, wanted };
}

type Asking = Readonly<{ service: WalkService; metro: Metro; signal: AbortSignal }>;

/** Finds one leg and adds it to what is known. @returns why there is no answer, null where there is one */
export async function findWanted(
  { key, query }: Wanted,
  known: Map<string, FoundLeg | NoLegReason>,
  { service, metro, signal }: Asking,
): Promise<WalkFailure | null> {
  const found = await service.ask((client) => client.tourLeg(query, metro), { priority: 'soon', signal });
  if (found.ok) known.set(key, found.value);
  else if (isWalkFailure(found.error)) return found.error;
  else known.set(key, found.error.why);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return null;
}
