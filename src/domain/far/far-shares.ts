import { type Amount, amountOf, type FarCount, medianOf, streetsOf } from './far-count.ts';
import type { FarGround, PointMeasure } from './far-ground.ts';
import { landOfAll, type LandSums } from '../homes/land-sums.ts';
import { type Ranged, ranged } from '../study/drawn-range.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { FarMeasure } from '../../schema/far-choices.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** How much of something has a place near: hectares of land, buildings, estates, kilometres of streets. */
export type NearShare = Readonly<{
  near: Ranged;
  /** Within the radius that the standard sets for the same minutes. */
  inRadius: Ranged;
  /** What is mapped and can be come to: near, and not near. */
  mapped: number;
  /** What rests on unmapped ground: neither near nor far, because that is not known. */
  unmapped: number;
}>;

/** Of some areas together. Null where it could not be read, or there is none. */
export type FarShares = Readonly<Record<FarMeasure, NearShare | null>> &
  Readonly<{
    /** Half of the residential land is no further; null where there is none. */
    median: Ranged | null;
    /** What of the ground people live on or may live on; null where that could not be read. */
    ground: LandSums | null;
  }>;

export type FarRow = FarShares & Readonly<{ area: SubdistrictFeature }>;

/** What was found so far. */
export type FarCounts = Readonly<{
  ground: FarGround;
  usual: FarCount;
  /** One for each draw of where the places are within their accuracy; none where all are known exactly. */
  draws: readonly FarCount[];
}>;

const nearShare = (usual: Amount, drawn: readonly Amount[]): NearShare => ({
  near: ranged(
    usual.near,
    drawn.map(({ near }) => near),
  ),
  inRadius: ranged(
    usual.inRadius,
    drawn.map(({ inRadius }) => inRadius),
  ),
  mapped: usual.linked,
  unmapped: usual.unlinked,
});

function sharesOf(
  { ground, usual, draws }: FarCounts,
  areas: readonly number[],
  within: WithinMinutes,
): FarShares {
  const pointShare = (measure: PointMeasure): NearShare =>
    nearShare(
      amountOf(usual, measure, areas, within),
      draws.map((draw) => amountOf(draw, measure, areas, within)),
    );
  const streets = streetsOf(usual, areas, within);
  const land = usual.land && landOfAll(areas.flatMap((area) => usual.land?.[area] ?? []));
  const drawnStreets = draws.flatMap((draw) => streetsOf(draw, areas, within) ?? []);
  const median = medianOf(usual, areas);
  const drawnMedians = draws.flatMap((draw) => medianOf(draw, areas) ?? []);
  return {
    land: land && { ...pointShare('land'), mapped: land.residential, unmapped: land.unmapped },
    buildings: ground.homes && pointShare('buildings'),
    estates: ground.estates.length === 0 ? null : pointShare('estates'),
    streets: streets && nearShare(streets, drawnStreets),
    median: median === null ? null : ranged(median, drawnMedians),
    ground: land,
  };
}

/**
 * The share that rests on unmapped ground, 0 to 1: of the ground on which people live or may live; of the residential land that on
 * which no houses are drawn; of the estates those without a path near. Null where there is nothing to ask about.
 */
export function unmappedRatio(shares: FarShares, measure: FarMeasure): number | null {
  const { land, estates, ground } = shares;
  const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  switch (measure) {
    case 'land':
      return land && ratio(land.unmapped, land.mapped + land.unmapped);
    case 'buildings':
      return ground && ratio(ground.bare, ground.residential);
    case 'estates':
      return estates && ratio(estates.unmapped, estates.mapped + estates.unmapped);
    case 'streets':
      return null;
  }
}

/** What has a place near: of all, and by sub-district in the order of the latter. */
export function farShares(
  counts: FarCounts,
  within: WithinMinutes,
): Readonly<{ whole: FarShares; rows: readonly FarRow[] }> {
  const { areas } = counts.ground;
  return {
    whole: sharesOf(counts, [...areas.keys()], within),
    rows: areas.map((area, index) => ({ ...sharesOf(counts, [index], within), area })),
  };
}
