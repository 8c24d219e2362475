import { ECCENTRICITY_SQUARED, EQUATOR_RADIUS_METERS, RADIANS_PER_DEGREE } from '../geo/ellipsoid.ts';
import type { LocalPlane } from '../geo/local-plane.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

/** So many terms of the series are right to the last bit up to a quarter turn. */
const TERMS = 12;

/** Cosine by its Taylor series. `Math.cos` may differ in the last bit from browser to browser; + − × ÷ may not. */
function steadyCosine(radians: number): number {
  const squared = radians * radians;
  let term = 1;
  let sum = 1;
  for (let index = 1; index <= TERMS; index += 1) {
    term *= -squared / ((2 * index - 1) * (2 * index));
    sum += term;
  }
  return sum;
}

/**
 * The plane of `createLocalPlane`, with the same coordinates to the last bit in every browser: it calculates with
 * + − × ÷ and the square root alone, which IEEE 754 leaves no choice.
 */
export function createSteadyPlane(origin: LngLat): LocalPlane {
  const cosine = steadyCosine(origin[1] * RADIANS_PER_DEGREE);
  const squared = 1 / (1 - ECCENTRICITY_SQUARED * (1 - cosine * cosine));
  const meters = RADIANS_PER_DEGREE * EQUATOR_RADIUS_METERS * Math.sqrt(squared);
  const scale = { lng: meters * cosine, lat: meters * squared * (1 - ECCENTRICITY_SQUARED) };
  return {
    toPlane: ([lng, lat]) => ({ x: (lng - origin[0]) * scale.lng, y: (lat - origin[1]) * scale.lat }),
    toLngLat: ({ x, y }) => lngLat(origin[0] + x / scale.lng, origin[1] + y / scale.lat),
  };
}
