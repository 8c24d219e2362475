import { legMinutes } from './known-tour.ts';
import type { FindMetroLeg, FoundLeg } from './metro-leg.ts';
import { findStepFreeWalk, findWalk, type WalkEnd } from './walk-part.ts';
import { findAccesses } from '../reach/place-accesses.ts';
import type { ReachEngine } from '../reach/reach-engine.ts';
import { sampleGeometry } from '../reach/sample-geometry.ts';

export type LegQuery = Readonly<{
  from: WalkEnd;
  to: WalkEnd;
  /** `quickest`: on foot, unless a ride takes less at a usual pace. */
  by: 'foot' | 'metro' | 'quickest';
}>;

function walkBetween(engine: ReachEngine, from: WalkEnd, to: WalkEnd): FoundLeg | null {
  const walk = findWalk(engine, from, to);
  if (!walk.ok) return null;
  const { part, arrival } = walk.value;
  const free = part.obstacles.length === 0 ? null : findStepFreeWalk(engine, { from, to, usual: walk.value });
  const stepFree = free === null ? 'same' : free.ok ? free.value : null;
  return { leg: { parts: [part], stepFree }, arrival };
}

const quickest = (legs: readonly (FoundLeg | null)[]): FoundLeg | null =>
  legs
    .filter((found) => found !== null)
    .toSorted((a, b) => legMinutes(a.leg).usual - legMinutes(b.leg).usual)[0] ?? null;

/** From whichever point it may begin at is quickest: a station is left by the exit that is nearest to where one goes. */
function walkLeg(engine: ReachEngine, from: WalkEnd, to: WalkEnd): FoundLeg | null {
  if (from.target.type !== 'MultiPoint') return walkBetween(engine, from, to);
  return quickest(
    from.target.coordinates.map((point) =>
      walkBetween(engine, { ...from, point, target: { type: 'Point', coordinates: point } }, to),
    ),
  );
}

/** How one comes from one place of a tour to the next; null where no way is known. */
export function findLeg(
  engine: ReachEngine,
  findMetroLeg: FindMetroLeg,
  { from, to, by }: LegQuery,
): FoundLeg | null {
  return quickest([
    by === 'metro' ? null : walkLeg(engine, from, to),
    by === 'foot' ? null : findMetroLeg(from, to),
  ]);
}

/**
 * Why there is no leg. `from-off`, `to-off`: no path comes near where it would begin, or end. `too-far`: there are paths at
 * both, but nobody comes from one to the other within the limits of the search.
 */
export type NoLegReason = 'from-off' | 'to-off' | 'too-far';

/** Why `findLeg` found nothing. */
export function whyNoLeg(engine: ReachEngine, { from, to }: LegQuery): NoLegReason {
  const begins = from.target.type === 'MultiPoint' ? from.target.coordinates : [from.point];
  if (findAccesses(engine, begins, 'normal').length === 0) return 'from-off';
  return findAccesses(engine, sampleGeometry(to.target), 'normal').length === 0 ? 'to-off' : 'too-far';
}
