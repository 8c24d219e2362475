import { areasOfHomes } from '../homes/land-sums.ts';
import type { Homes } from '../homes/to-homes.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
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
  const pieces = homes?.count ?? 0;
  const points = new Float64Array(2 * (pieces + estates.length));
  points.set(homes?.points ?? NO_POINTS);
  points.set(
    estates.flatMap(({ point }) => point),
    2 * pieces,
  );
  const ofHomes = homes === null ? [] : areasOfHomes(homes, areas, isCut);
  const ofEstates = estates.map((estate) => areaOfEstate(estate, areas, isCut));
  const areaOf = Int16Array.from([...ofHomes, ...ofEstates]);
  const amount = (of: (at: number) => number): Float64Array =>
    Float64Array.from({ length: areaOf.length }, (_, at) => of(at));
  return {
    ...{ areas, homes, estates, points, areaOf },
    amounts: {
      land: amount((at) => homes?.landHectares[at] ?? 0),
      buildings: amount((at) => homes?.buildings[at] ?? 0),
      estates: amount((at) => (at < pieces ? 0 : 1)),
    },
  };
}

function areaOfEstate(
  { point, subdistrictId }: Estate,
  areas: readonly SubdistrictFeature[],
  isCut: boolean,
): number {
  const index = areas.findIndex(({ id }) => id === subdistrictId);
  const area = areas[index];
  return area === undefined || !isCut || isPointInGeometry(point, area.geometry) ? index : -1;
}
