import { lngLat } from '../../schema/lng-lat.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { bearingDegrees } from '../geo/direction.ts';
import { boundsOfPoints } from '../geo/bounds.ts';
import { extentOf } from '../geo/extent.ts';
import { createLocalPlane } from '../geo/local-plane.ts';
import { distanceMeters } from '../geo/distance.ts';

type Placed = Readonly<{ location: Readonly<{ point: LngLat }> }>;

/** Height of a row of the sweep: what lies in it is read from west to east, although a little north or south. */
const ROW_METERS = 800;

/**
 * The order of reading: rows from north to south, each from west to east, beginning with the place nearest to `from`
 * and going on at the top after the last. The order does not depend on where it begins, so walking never jumps about.
 */
export function spatialOrder<T extends Placed>(places: readonly T[], from: LngLat): readonly T[] {
  const corner = northWestOf(places);
  if (corner === null) return [];
  const plane = createLocalPlane(corner);
  const swept = places
    .map((place) => {
      const { x, y } = plane.toPlane(place.location.point);
      return { place, x, y, row: Math.floor(-y / ROW_METERS) };
    })
    .sort((a, b) => a.row - b.row || a.x - b.x || b.y - a.y)
    .map(({ place }) => place);
  const distances = swept.map(({ location }) => distanceMeters(from, location.point));
  const first = distances.indexOf(extentOf(distances).lowest);
  return [...swept.slice(first), ...swept.slice(0, first)];
}

function northWestOf(places: readonly Placed[]): LngLat | null {
  const bounds = boundsOfPoints(places.map(({ location }) => location.point));
  return bounds === null ? null : lngLat(bounds.southWest[0], bounds.northEast[1]);
}

/** Half of the opening within which a place still lies in the direction of an arrow key. */
const HALF_CONE_DEGREES = 60;
/** How much farther a place at the edge of the cone seems than one straight ahead. */
const SIDEWAYS_COST = 2;

/**
 * The place an arrow key leads to: near, and rather straight ahead than sideways. Null when none lies there.
 * `direction` in degrees clockwise from north.
 */
export function nearestInDirection<T extends Placed>(
  places: readonly T[],
  { from, direction }: Readonly<{ from: LngLat; direction: number }>,
): T | null {
  let best: T | null = null;
  let bestCost = Infinity;
  for (const place of places) {
    const { point } = place.location;
    const distance = distanceMeters(from, point);
    const aside = Math.abs(((bearingDegrees(from, point) - direction + 540) % 360) - 180);
    if (distance === 0 || aside > HALF_CONE_DEGREES) continue;
    const cost = distance * (1 + (aside / HALF_CONE_DEGREES) * (SIDEWAYS_COST - 1));
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best;
}
