import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

/** Metres east (x) and north (y) of the origin of a plane. */
export type PlanePoint = Readonly<{ x: number; y: number }>;

/** A flat piece of the earth around an origin, where plane geometry holds. */
export type LocalPlane = Readonly<{
  toPlane: (point: LngLat) => PlanePoint;
  toLngLat: (point: PlanePoint) => LngLat;
}>;

/**
 * Plane with the WGS-84 scale of the origin: distances are right to 0.5 % within 50 km of it at Hangzhou's latitude.
 * The series for the length of a degree is the one of NGA ("Length of a degree of latitude and longitude").
 */
export function createLocalPlane(origin: LngLat): LocalPlane {
  const latitude = (origin[1] * Math.PI) / 180;
  const metersPerLat = 111_132.954 - 559.822 * Math.cos(2 * latitude) + 1.175 * Math.cos(4 * latitude);
  const metersPerLng =
    111_412.84 * Math.cos(latitude) - 93.5 * Math.cos(3 * latitude) + 0.118 * Math.cos(5 * latitude);
  return {
    toPlane: ([lng, lat]) => ({ x: (lng - origin[0]) * metersPerLng, y: (lat - origin[1]) * metersPerLat }),
    toLngLat: ({ x, y }) => lngLat(origin[0] + x / metersPerLng, origin[1] + y / metersPerLat),
  };
}
