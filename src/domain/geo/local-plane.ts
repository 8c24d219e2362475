import { metersPerDegree } from './ellipsoid.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

/** Metres east (x) and north (y) of the origin of a plane. */
export type PlanePoint = Readonly<{ x: number; y: number }>;

/** A flat piece of the earth around an origin, where plane geometry holds. */
export type LocalPlane = Readonly<{
  toPlane: (point: LngLat) => PlanePoint;
  toLngLat: (point: PlanePoint) => LngLat;
}>;

/**
 * Plane with the scale of the origin: distances are right to 0.5 % within 50 km of it at 30° from the
 * equator; the error grows with the tangent of the latitude.
 */
export function createLocalPlane(origin: LngLat): LocalPlane {
  const scale = metersPerDegree(origin[1]);
  return {
    toPlane: ([lng, lat]) => ({ x: (lng - origin[0]) * scale.lng, y: (lat - origin[1]) * scale.lat }),
    toLngLat: ({ x, y }) => lngLat(origin[0] + x / scale.lng, origin[1] + y / scale.lat),
  };
}
