import { buffer, polygon as toFeature } from '@turf/turf';
import { GeoError } from '../build/geo-error.ts';
import { createClipArea, type ClipArea } from '../geometry/clip-area.ts';
import type { Box, Polygon } from '../../src/domain/geo/position.ts';
import { boxRing, intersectPolygons } from '../geometry/polygon-boolean.ts';
import { simplifyPolygons } from '../geometry/simplify.ts';

/** Wider than the fade, so that the painted ground ends where nothing of it is seen any more. */
const GROUND_METERS = 3000;
/** About 60 m: its edge lies under full fade. */
const GROUND_TOLERANCE_DEGREES = 0.0006;

/** About 20 m: widening takes its time for each vertex. */
const COARSE_TOLERANCE_DEGREES = 0.0002;

/** What is painted at all: the district, a margin round it, and never more than the extract holds. */
export type Ground = ClipArea;

export function buildGround(district: Polygon, extractBox: Box): Ground {
  const [coarse = district] = simplifyPolygons([district], COARSE_TOLERANCE_DEGREES);
  const outline = toFeature(coarse.map((ring) => ring.map(([lng, lat]) => [lng, lat])));
  const margin = buffer(outline, GROUND_METERS, { units: 'meters', steps: 8 });
  const [outer] = margin?.geometry.type === 'Polygon' ? margin.geometry.coordinates : [];
  if (outer === undefined) throw new GeoError('The district outline cannot be widened: is it one ring?');
  const ring = outer.map(([lng, lat]): [number, number] => [lng ?? NaN, lat ?? NaN]);
  const wide = simplifyPolygons([[ring]], GROUND_TOLERANCE_DEGREES);
  const polygons = intersectPolygons(wide, [[boxRing(extractBox)]]);
  if (polygons.length === 0) throw new GeoError('The OSM extract does not touch the district.');
  return createClipArea(polygons);
}
