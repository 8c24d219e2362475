import type { WayGoal } from '../../../domain/guide/way-goal.ts';
import type { WalkEnd } from '../../../domain/tour/walk-part.ts';
import type { LngLat } from '../../../schema/lng-lat.ts';
import type { TourLeg } from '../../../schema/tour-legs.ts';
import { isWalkFailure, type WalkService } from '../../walk/walk-service.ts';

const NO_METRO = { stations: [], lines: [], openedLines: [] } as const;

const endAt = (point: LngLat, accuracyMeters: number): WalkEnd => ({
  target: { type: 'Point', coordinates: point },
  point,
  accuracyMeters,
});

/** A walk to the goal, computed on the device, and what follows it. `none` where no way is known. */
export async function findWay(
  service: Pick<WalkService, 'ask'>,
  { from, goal, signal }: Readonly<{ from: LngLat; goal: WayGoal; signal: AbortSignal }>,
): Promise<TourLeg | 'none' | 'unavailable'> {
  const { point, accuracyMeters, rest } = goal;
  // A fix is where somebody is, to begin there; how far off it may be is told elsewhere.
  const query = { from: endAt(from, 0), to: endAt(point, accuracyMeters), by: 'foot' } as const;
  const found = await service.ask((client) => client.tourLeg(query, NO_METRO), { priority: 'now', signal });
  if (!found.ok) return isWalkFailure(found.error) ? 'unavailable' : 'none';
  const { parts, stepFree } = found.value.leg;
  return { parts: [...parts, ...rest], stepFree: rest.length === 0 ? stepFree : null };
}
