import type { Homes } from './to-homes.ts';
import { isPointInGeometry } from '../geo/polygon.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** The ground of an area on which people live or may live, hectares: what every answer of Analyse calls so. */
export type LandSums = Readonly<{
  /** Residential land that a path comes near: it can be told how far that is from something. */
  residential: number;
  /** Of this, without a building drawn near. */
  bare: number;
  /** Ground of which only the streets are mapped, and residential land that no path comes near: neither near nor far. */
  unmapped: number;
}>;

/**
 * In which of the areas each piece of the homes lies; −1 for none.
 * @param isCut Whether the areas are only parts of the sub-districts: then each piece is asked whether it lies in its own.
 */
export function areasOfHomes(homes: Homes, areas: readonly SubdistrictFeature[], isCut: boolean): Int16Array {
  const indices = homes.subdistrictIds.map((id) => areas.findIndex((area) => area.id === id));
  return Int16Array.from(homes.subdistrict, (subdistrict, piece) => {
    const index = indices[subdistrict] ?? -1;
    const area = areas[index];
    if (area === undefined || !isCut) return index;
    const point = [homes.points[2 * piece] ?? 0, homes.points[2 * piece + 1] ?? 0] as const;
    return isPointInGeometry(point, area.geometry) ? index : -1;
  });
}

/**
 * What the pieces of each area amount to.
 * @param areaOf Index of the area of each piece; −1 for one that is not asked about.
 * @param hasPath Whether a path comes near a piece, on foot in whatever way; only asked of those with residential land.
 */
export function landSums(
  homes: Homes,
  areaOf: ArrayLike<number>,
  areaCount: number,
  hasPath: (piece: number) => boolean,
): readonly LandSums[] {
  const sums = Array.from({ length: areaCount }, () => ({ residential: 0, bare: 0, unmapped: 0 }));
  for (let piece = 0; piece < homes.count; piece++) {
    const sum = sums[areaOf[piece] ?? -1];
    if (sum === undefined) continue;
    const land = homes.landHectares[piece] ?? 0;
    sum.unmapped += homes.unmappedHectares[piece] ?? 0;
    if (land > 0 && hasPath(piece)) {
      sum.residential += land;
      sum.bare += homes.bareHectares[piece] ?? 0;
    } else sum.unmapped += land;
  }
  return sums;
}

/** Of several areas together. */
export const landOfAll = (sums: readonly LandSums[]): LandSums =>
  sums.reduce(
    (all, { residential, bare, unmapped }) => ({
      residential: all.residential + residential,
      bare: all.bare + bare,
      unmapped: all.unmapped + unmapped,
    }),
    { residential: 0, bare: 0, unmapped: 0 },
  );
