import type { Homes } from '../homes/to-homes.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** A named residential estate. */
export type Estate = Readonly<{
  id: string;
  name: string;
  nameEn: string | null;
  /** Its middle. */
  point: LngLat;
  subdistrictId: string;
}>;

/** What of the homes is measured at points: hectares of residential land, buildings, named estates. */
export type PointMeasure = 'land' | 'buildings' | 'estates';

/** Where the walks of the homes begin, and what stands for what there: pieces of homes first, then estates. */
export type FarGround = Readonly<{
  areas: readonly SubdistrictFeature[];
  /** Null where they could not be read. */
  homes: Homes | null;
  estates: readonly Estate[];
  /** Longitude and latitude in turn, degrees. */
  points: Float64Array;
  /** Index of `areas` for each point; −1 for one that is not asked about. */
  areaOf: Int16Array;
  /** What each point stands for. */
  amounts: Readonly<Record<PointMeasure, Float64Array>>;
  /** For each area, hectares of ground of which only the streets are mapped. */
  unmappedHectares: Float64Array;
  /** For each area, hectares of residential land with no building drawn near. */
  bareHectares: Float64Array;
}>;

const NO_POINTS = new Float64Array();

/**
 * Gathers what is asked about.
 * @param isCut Whether the areas are only parts of the sub-districts: then each point is asked whether it lies in its own.
 */
export function buildFarGround(
  areas: readonly SubdistrictFeature[],
  { homes, estates, isCut }: Readonly<{ homes: Homes | null; estates: readonly Estate[]; isCut: boolean }>,
): FarGround {
  const indexOf = new Map(areas.map(({ id }, index) => [id, index]));
  const pieces = homes?.count ?? 0;
  const points = new Float64Array(2 * (pieces + estates.length));
  points.set(homes?.points ?? NO_POINTS);
  points.set(
    estates.flatMap(({ point }) => point),
    2 * pieces,
  );
  const idOf = (at: number): string | undefined =>
    at < pieces ? homes?.subdistrictIds[homes.subdistrict[at] ?? -1] : estates[at - pieces]?.subdistrictId;
  const areaOf = Int16Array.from({ length: points.length / 2 }, (_, at) => {
    const index = indexOf.get(idOf(at) ?? '') ?? -1;
    const area = areas[index];
    if (!isCut || area === undefined) return index;
    const point = lngLat(points[2 * at] ?? 0, points[2 * at + 1] ?? 0);
    return isPointInGeometry(point, area.geometry) ? index : -1;
  });
  const amount = (of: (at: number) => number): Float64Array =>
    Float64Array.from({ length: areaOf.length }, (_, at) => of(at));
  return {
    ...{ areas, homes, estates, points, areaOf },
    amounts: {
      land: amount((at) => homes?.landHectares[at] ?? 0),
      buildings: amount((at) => homes?.buildings[at] ?? 0),
      estates: amount((at) => (at < pieces ? 0 : 1)),
    },
    unmappedHectares: sumByArea(areaOf, areas.length, homes?.unmappedHectares ?? NO_POINTS),
    bareHectares: sumByArea(areaOf, areas.length, homes?.bareHectares ?? NO_POINTS),
  };
}

function sumByArea(areaOf: Int16Array, areaCount: number, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(areaCount);
  amounts.forEach((amount, at) => {
    const area = areaOf[at] ?? -1;
    if (area !== -1) sums[area] = (sums[area] ?? 0) + amount;
  });
  return sums;
}
