import { boundsOfPoints } from '../../domain/geo/bounds.ts';
import { positionsOf } from '../../domain/geo/geometry-parts.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** South-west and north-east corner. */
export type Corners = readonly [LngLat, LngLat];

/** Null without points. */
export function pointBounds(points: readonly LngLat[]): Corners | null {
  const bounds = boundsOfPoints(points);
  return bounds === null ? null : [bounds.southWest, bounds.northEast];
}

/** Null for a geometry without positions. */
export const geometryBounds = (geometry: Geometry): Corners | null => pointBounds(positionsOf(geometry));
