/**
 * The figure of the earth that every length and every degree of this project comes from: WGS-84, semi-major axis in
 * metres and flattening (NGA.STND.0036). Web Mercator is drawn on a sphere of the same radius.
 */
export const EQUATOR_RADIUS_METERS = 6_378_137;
export const FLATTENING = 1 / 298.257_223_563;
/** Of the first eccentricity. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

export const RADIANS_PER_DEGREE = Math.PI / 180;

export type MetersPerDegree = Readonly<{ lng: number; lat: number }>;

/** Length of a degree on the ellipsoid at `lat`: radii of curvature in the prime vertical and the meridian. */
export function metersPerDegree(lat: number): MetersPerDegree {
  const latitude = lat * RADIANS_PER_DEGREE;
  const squared = 1 / (1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2);
  const meters = RADIANS_PER_DEGREE * EQUATOR_RADIUS_METERS * Math.sqrt(squared);
  return { lng: meters * Math.cos(latitude), lat: meters * squared * (1 - ECCENTRICITY_SQUARED) };
}

/**
 * Length of a degree on Web Mercator's sphere at `lat`. Shortbread counts its areas on that sphere, and the pipeline
 * measures on it throughout: 0.4 % more than the ellipsoid from south to north at 30° N, 0.1 % less from west to east.
 */
export function sphereMetersPerDegree(lat: number): MetersPerDegree {
  const meters = EQUATOR_RADIUS_METERS * RADIANS_PER_DEGREE;
  return { lng: meters * Math.cos(lat * RADIANS_PER_DEGREE), lat: meters };
}
