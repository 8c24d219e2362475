import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import type { WalkMinutes } from '../../../../src/domain/spread/median-minutes.ts';
import type { LngLat } from '../../../../src/schema/lng-lat.ts';

/** A place of the chosen ones, and how well it is located. */
type Target = Readonly<{ point: LngLat; accuracyMeters: number }>;

/** How far a home is from the nearest of the chosen places. */
type NearestPlace = Readonly<{
  /** On foot; Infinity beyond what was searched. */
  walk: WalkMinutes;
  /** In a straight line. */
  straightMeters: number;
}>;

/** Metres a minute at the usual 4.8 km/h. */
const USUAL_PACE = 80;

/**
 * The nearest place of each home.
 *
 * A place that is known to some hundred metres may be nearer or further by as much as its accuracy: a walk to it is given
 * from that much less to that much more, at the usual pace. Each end of the range takes the place that is nearest then.
 * @param rows Minutes of the walk between each place and each home, a row for each place; null for a place that no path
 * comes near.
 */
export function nearestMinutes(
  homes: readonly LngLat[],
  targets: readonly Target[],
  rows: readonly (ArrayLike<number> | null)[],
): readonly NearestPlace[] {
  return homes.map((home, at) => {
    const nearest = { usual: Infinity, from: Infinity, to: Infinity };
    let straightMeters = Infinity;
    targets.forEach(({ point, accuracyMeters }, index) => {
      straightMeters = Math.min(straightMeters, distanceMeters(home, point));
      const minutes = rows[index]?.[at] ?? Infinity;
      const doubt = accuracyMeters / USUAL_PACE;
      nearest.usual = Math.min(nearest.usual, minutes);
      nearest.from = Math.min(nearest.from, Math.max(0, minutes - doubt));
      nearest.to = Math.min(nearest.to, minutes + doubt);
    });
    return { walk: nearest, straightMeters };
  });
}
