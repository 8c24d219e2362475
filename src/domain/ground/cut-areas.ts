import { area as areaOf, featureCollection, intersect, length, polygonToLine } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { toFeature, toSchema } from './ground-feature.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** The chosen area, and what it is of each sub-district. */
export type CutGround = Readonly<{
  geometry: Geometry;
  /** Those that it meets: whole as they are, or the part within, named as such. */
  areas: readonly SubdistrictFeature[];
  areaKm2: number;
  /** Of the outline, holes included. */
  borderMeters: number;
}>;

/** Less is the blur of two borders that run along each other. */
const LEAST_PART_M2 = 100;
/** A part with more of its sub-district than that is all of it. */
const WHOLE_SHARE = 0.999;
const M2_PER_KM2 = 1e6;

function cutArea(area: SubdistrictFeature, ground: Feature<Polygon | MultiPolygon>): SubdistrictFeature[] {
  const whole = toFeature(area.geometry);
  const part = intersect(featureCollection([whole, ground]));
  const partM2 = part === null ? 0 : areaOf(part);
  if (part === null || partM2 < LEAST_PART_M2) return [];
  if (partM2 >= areaOf(whole) * WHOLE_SHARE) return [area];
  const { name, name_en: nameEn } = area.properties;
  return [
    {
      ...area,
      geometry: toSchema(part),
      properties: {
        ...area.properties,
        name: `${name}（部分）`,
        name_en: `part of ${nameEn}`,
        areaKm2: partM2 / M2_PER_KM2,
      },
    },
  ];
}

function borderMeters(ground: Feature<Polygon | MultiPolygon>): number {
  const lines = polygonToLine(ground);
  return length(lines, { units: 'meters' });
}

/**
 * Cuts the sub-districts to an area. Areas and lengths are those of turf, on a sphere of 6,371,008.8 m (IUGG mean radius):
 * within 0.3 % of those on the ellipsoid.
 */
export function cutAreas(geometry: Geometry, areas: readonly SubdistrictFeature[]): CutGround {
  const ground = toFeature(geometry);
  return {
    geometry,
    areas: areas.flatMap((area) => cutArea(area, ground)),
    areaKm2: areaOf(ground) / M2_PER_KM2,
    borderMeters: borderMeters(ground),
  };
}
