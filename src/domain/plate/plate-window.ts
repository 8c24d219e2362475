import type { Geometry } from '../../schema/geometry.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { boundsOf, boxOf } from '../geo/bounds.ts';
import type { Bounds } from '../geo/bounds.ts';
import { createLocalPlane } from '../geo/local-plane.ts';
import { plateSize, STREET } from './plate-size.ts';

/** The piece of ground that a plate shows. */
export type PlateWindow = Readonly<{
  center: LngLat;
  widthMeters: number;
  heightMeters: number;
  bounds: Bounds;
}>;

/** How much wider the second attempt is, where too little is built. */
const WIDENING = 1.5;

const LEAST_SQUARE_METERS = 520;

export type PlatePlace = Readonly<{ geometry: Geometry; point: LngLat }>;

/** The window to try first and the wider one to try next: fetch the ground of the wider one. */
export function plateWindows(place: PlatePlace): readonly [usual: PlateWindow, wider: PlateWindow] {
  const { widthMeters, heightMeters } = plateSize(place.geometry);
  const center = centerOf(place, widthMeters, heightMeters);
  return [
    toWindow(center, widthMeters, heightMeters),
    toWindow(center, widthMeters * WIDENING, heightMeters * WIDENING),
  ];
}

/** The window of a street around a point. */
export const streetWindow = (point: LngLat): PlateWindow =>
  toWindow(point, STREET.widthMeters, STREET.heightMeters);

/**
 * A square around all points, with a margin as a share of its side. At least as large as the street that a plate shows, so
 * that a short way is not drawn larger than its accuracy.
 */
export function squareWindow(points: readonly LngLat[], marginShare: number): PlateWindow {
  const [west, south, east, north] = boxOf(points);
  const center = lngLat((west + east) / 2, (south + north) / 2);
  const { x, y } = createLocalPlane(center).toPlane(lngLat(east, north));
  const side = Math.max(2 * Math.max(x, y) * (1 + 2 * marginShare), LEAST_SQUARE_METERS);
  return toWindow(center, side, side);
}

function toWindow(center: LngLat, widthMeters: number, heightMeters: number): PlateWindow {
  const { toLngLat } = createLocalPlane(center);
  const [x, y] = [widthMeters / 2, heightMeters / 2];
  return {
    center,
    widthMeters,
    heightMeters,
    bounds: { southWest: toLngLat({ x: -x, y: -y }), northEast: toLngLat({ x, y }) },
  };
}

/** The middle of the shape, so that it is seen whole; of one too large for that, its marker. */
function centerOf({ geometry, point }: PlatePlace, widthMeters: number, heightMeters: number): LngLat {
  const bounds = boundsOf([geometry]);
  if (bounds === null) return point;
  const plane = createLocalPlane(point);
  const [southWest, northEast] = [plane.toPlane(bounds.southWest), plane.toPlane(bounds.northEast)];
  if (northEast.x - southWest.x > widthMeters || northEast.y - southWest.y > heightMeters) return point;
  return plane.toLngLat({ x: (southWest.x + northEast.x) / 2, y: (southWest.y + northEast.y) / 2 });
}
