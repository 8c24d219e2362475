import { EQUATOR_RADIUS_METERS, FLATTENING, metersPerDegree, RADIANS_PER_DEGREE } from './ellipsoid.ts';
import type { Position } from './position.ts';

/**
 * Distance along the WGS-84 ellipsoid by Lambert's formula for long lines: right to about 0.001 %
 * (10 m over 1000 km) except between places that are almost opposite each other on the globe.
 */
export function distanceMeters(from: Position, to: Position): number {
  const fromLatitude = reducedLatitude(from[1]);
  const toLatitude = reducedLatitude(to[1]);
  const halfDifference = (toLatitude - fromLatitude) / 2;
  const mean = (fromLatitude + toLatitude) / 2;
  const halfLng = ((to[0] - from[0]) * RADIANS_PER_DEGREE) / 2;

  const sinSquaredHalfAngle =
    Math.sin(halfDifference) ** 2 + Math.cos(fromLatitude) * Math.cos(toLatitude) * Math.sin(halfLng) ** 2;
  const cosSquaredHalfAngle = 1 - sinSquaredHalfAngle;
  if (sinSquaredHalfAngle === 0) return 0;
  const angle = 2 * Math.asin(Math.min(1, Math.sqrt(sinSquaredHalfAngle)));
  const correction =
    cosSquaredHalfAngle <= 0
      ? 0
      : ((angle - Math.sin(angle)) * (Math.sin(mean) * Math.cos(halfDifference)) ** 2) / cosSquaredHalfAngle +
        ((angle + Math.sin(angle)) * (Math.cos(mean) * Math.sin(halfDifference)) ** 2) / sinSquaredHalfAngle;
  return EQUATOR_RADIUS_METERS * (angle - (FLATTENING / 2) * correction);
}

/** Latitude on the auxiliary sphere, in radians. */
function reducedLatitude(latDegrees: number): number {
  return Math.atan((1 - FLATTENING) * Math.tan(latDegrees * RADIANS_PER_DEGREE));
}

/**
 * As `distanceMeters` for the few kilometres of a walk, where it is right to a millimetre and takes a fraction of the
 * time: flat, with the length of a degree halfway between the two. Not across the 180° meridian.
 */
export function shortDistanceMeters([fromLng, fromLat]: Position, [toLng, toLat]: Position): number {
  const scale = metersPerDegree((fromLat + toLat) / 2);
  return Math.hypot((toLng - fromLng) * scale.lng, (toLat - fromLat) * scale.lat);
}
