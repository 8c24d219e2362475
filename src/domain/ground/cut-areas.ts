import { area as areaOf, featureCollection, intersect, length, polygonToLine } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { toFeature, toSchema } from './ground-feature.ts';
import { isSliver } from './is-sliver.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** The chosen area, and what it is of each sub-district. */
export type CutGround = Readonly<{
  geometry: Geometry;
  /** Those that it meets: whole as they are, or the part within, named as such. */
  areas: readonly SubdistrictFeature[];
  /** Those of them of which it has a sliver only: which of these are listed, `listed-areas.ts` tells. */
  sliverIds: readonly string[];
  areaKm2: number;
  /** Of the outline, holes included. */
  borderMeters: number;
}>;

/** A part with more of its sub-district than that is all of it. */
const WHOLE_SHARE = 0.999;
const M2_PER_KM2 = 1e6;

type Cut = Readonly<{ area: SubdistrictFeature; isSliver: boolean }>;

function nameAsPart(area: SubdistrictFeature, geometry: Geometry, partM2: number): SubdistrictFeature {
  const { name, name_en: nameEn } = area.properties;
  return {
    ...area,
    geometry,
    properties: {
      ...area.properties,
      name: `${name}（部分）`,
      name_en: `part of ${nameEn}`,
      areaKm2: partM2 / M2_PER_KM2,
    },
  };
}

/** Of the outline, holes included. */
const borderMetersOf = (ground: Feature<Polygon | MultiPolygon>): number =>
  length(polygonToLine(ground), { units: 'meters' });

/** What an area has of a sub-district; null for nothing. */
function cutArea(
  area: SubdistrictFeature,
  ground: Feature<Polygon | MultiPolygon>,
  groundM2: number,
): Cut | null {
  const whole = toFeature(area.geometry);
  const part = intersect(featureCollection([whole, ground]));
  const partM2 = part === null ? 0 : areaOf(part);
  if (part === null || partM2 === 0) return null;
  if (partM2 >= areaOf(whole) * WHOLE_SHARE) return { area, isSliver: false };
  return {
    area: nameAsPart(area, toSchema(part), partM2),
    isSliver: isSliver({ partM2, borderMeters: borderMetersOf(part), groundM2 }),
  };
}

/** A millionth of the area: what rounding takes or adds is less. */
const SAME_SHARE = 1e-6;

/**
 * An outline that crosses itself goes around some of its ground the other way, and polygons may overlap: such ground is
 * counted less or more than once. What polygon clipping makes of it counts each part once; any other is left as it is.
 */
function countedOnce(geometry: Geometry): Geometry {
  const asGiven = toFeature(geometry);
  const once = intersect(featureCollection([asGiven, asGiven]));
  if (once === null) return { type: 'MultiPolygon', coordinates: [] };
  const isSame = Math.abs(areaOf(once) - areaOf(asGiven)) <= areaOf(once) * SAME_SHARE;
  return isSame ? geometry : toSchema(once);
}

/**
 * Cuts the sub-districts to an area. Areas and lengths are those of turf, on a sphere of 6,371,008.8 m (IUGG mean radius):
 * within 0.3 % of those on the ellipsoid.
 */
export function cutAreas(outline: Geometry, areas: readonly SubdistrictFeature[]): CutGround {
  const geometry = countedOnce(outline);
  const ground = toFeature(geometry);
  const groundM2 = areaOf(ground);
  const parts = areas.map((area) => cutArea(area, ground, groundM2)).filter((part) => part !== null);
  return {
    geometry,
    areas: parts.map(({ area }) => area),
    sliverIds: parts.filter((part) => part.isSliver).map(({ area }) => area.id),
    areaKm2: groundM2 / M2_PER_KM2,
    borderMeters: borderMetersOf(ground),
  };
}
