import type { CutGround } from './cut-areas.ts';
import { boxOf } from '../geo/bounds.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import { isWithin } from './is-within.ts';
import { pointAt, type PlaceColumns } from '../study/place-columns.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** What of a chosen area is a row of the tables. */
export type ListedAreas = Readonly<{
  areas: readonly SubdistrictFeature[];
  /** How many slivers are none, and how large they are together; they count in the whole. */
  slivers: Readonly<{ count: number; areaKm2: number }>;
}>;

/** Looked through on the page, a million in some milliseconds: a point is made only of those in the box of the part. */
function holdsAny({ geometry }: SubdistrictFeature, columns: PlaceColumns): boolean {
  const [west, south, east, north] = boxOf(geometryParts(geometry).polygons.flat(2));
  const { points } = columns;
  const isInside = isWithin(geometry);
  for (let at = 0; 2 * at < points.length; at += 1) {
    const [lng, lat] = [points[2 * at] ?? 0, points[2 * at + 1] ?? 0];
    if (lng < west || lng > east || lat < south || lat > north) continue;
    if (isInside({ point: pointAt(columns, at) })) return true;
  }
  return false;
}

/** All parts but the slivers without a place: so each place is in a row, and the rows add up to the whole. */
export function listedAreas({ areas, sliverIds }: CutGround, columns: PlaceColumns): ListedAreas {
  const isLeftOut = (area: SubdistrictFeature) => sliverIds.includes(area.id) && !holdsAny(area, columns);
  const leftOut = areas.filter(isLeftOut);
  return {
    areas: leftOut.length === 0 ? areas : areas.filter((area) => !leftOut.includes(area)),
    slivers: {
      count: leftOut.length,
      areaKm2: leftOut.reduce((sum, { properties }) => sum + properties.areaKm2, 0),
    },
  };
}
