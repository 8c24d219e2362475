/** WGS-84 semi-major axis in metres and first eccentricity squared. */
const EQUATOR_METERS = 6378137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const RADIANS = Math.PI / 180;

export type MetersPerDegree = Readonly<{ lng: number; lat: number }>;

/** Length of a degree on the WGS-84 ellipsoid at `lat`: radii of curvature in the prime vertical and the meridian. */
export function metersPerDegree(lat: number): MetersPerDegree {
  const sin = Math.sin(lat * RADIANS);
  const squared = 1 / (1 - ECCENTRICITY_SQUARED * sin * sin);
  const primeVertical = EQUATOR_METERS * Math.sqrt(squared);
  return {
    lng: RADIANS * primeVertical * Math.cos(lat * RADIANS),
    lat: RADIANS * primeVertical * squared * (1 - ECCENTRICITY_SQUARED),
  };
}

/** Metres between two positions on the ellipsoid; exact to a millimetre over the few kilometres of a walk. */
export function ellipsoidMeters(
  [fromLng, fromLat]: readonly [number, number],
  [toLng, toLat]: readonly [number, number],
): number {
  const scale = metersPerDegree((fromLat + toLat) / 2);
  return Math.hypot((toLng - fromLng) * scale.lng, (toLat - fromLat) * scale.lat);
}
