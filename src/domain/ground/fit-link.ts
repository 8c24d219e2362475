import { simplify } from '@turf/turf';
import { polygonsOf, toFeature, toSchema } from './ground-feature.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { formatGround, type Ground, type ShapeOrigin } from '../../schema/ground-choice.ts';

/** How far the outline may be moved so that a link can tell it: less than places and borders are known. */
const TOLERANCES_METERS = [2, 5, 10, 20] as const;
const METERS_PER_DEGREE = 111_320;

/** An area as it is counted in. */
export type FittedGround = Readonly<{
  ground: Ground;
  /** By how many metres its outline was smoothed; 0 for not at all. */
  smoothedMeters: number;
  /** Whether a link can tell it. */
  isInLink: boolean;
}>;

/** It only leaves out positions. */
const smoothed = (geometry: Geometry, meters: number): Geometry =>
  toSchema(simplify(toFeature(geometry), { tolerance: meters / METERS_PER_DEGREE, highQuality: true }));

/** The outline of an area, smoothed as little as a link needs; as it is where that is not enough. */
export function fitLink(geometry: Geometry, from: ShapeOrigin): FittedGround {
  const groundOf = (shape: Geometry): Ground => ({ kind: 'shape', from, polygons: polygonsOf(shape) });
  const whole = groundOf(geometry);
  if (formatGround(whole) !== null) return { ground: whole, smoothedMeters: 0, isInLink: true };
  for (const smoothedMeters of TOLERANCES_METERS) {
    const ground = groundOf(smoothed(geometry, smoothedMeters));
    if (formatGround(ground) !== null) return { ground, smoothedMeters, isInLink: true };
  }
  return { ground: whole, smoothedMeters: 0, isInLink: false };
}
