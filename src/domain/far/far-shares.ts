import { type Amount, amountOf, type FarCount, medianOf, streetsOf } from './far-count.ts';
import type { FarGround, PointMeasure } from './far-ground.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { FarMeasure } from '../../schema/far-choices.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** A number, and between which it lies, nine times in ten, by how well the places are located. */
export type Ranged = Readonly<{ usual: number; from: number; to: number }>;

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
    /** Hectares of residential land, with or without a path near. */
    landHectares: number;
    /** Of these, hectares with no building drawn near. */
    bareHectares: number;
  }>;

export type FarRow = FarShares & Readonly<{ area: SubdistrictFeature }>;

/** What was found so far. */
export type FarCounts = Readonly<{
  ground: FarGround;
  usual: FarCount;
  /** One for each draw of where the places are within their accuracy; none where all are known exactly. */
  draws: readonly FarCount[];
}>;

/** What is left out on each side of a range. */
const TAIL = 0.05;

/** The values between which nine in ten of the draws lie, and the usual one. */
function ranged(usual: number, drawn: readonly number[]): Ranged {
  const sorted = drawn.toSorted((a, b) => (a === b ? 0 : a - b));
  const skipped = Math.floor(TAIL * sorted.length);
  return {
    usual,
    from: Math.min(usual, sorted[skipped] ?? usual),
    to: Math.max(usual, sorted[sorted.length - 1 - skipped] ?? usual),
  };
}

const nearShare = (usual: Amount, drawn: readonly Amount[], unmapped: number): NearShare => ({
  near: ranged(
    usual.near,
    drawn.map(({ near }) => near),
  ),
  inRadius: ranged(
    usual.inRadius,
    drawn.map(({ inRadius }) => inRadius),
  ),
  mapped: usual.linked,
  unmapped: usual.unlinked + unmapped,
});

const sumAt = (column: Float64Array, areas: readonly number[]): number =>
  areas.reduce((sum, area) => sum + (column[area] ?? 0), 0);

function sharesOf(
  { ground, usual, draws }: FarCounts,
  areas: readonly number[],
  within: WithinMinutes,
): FarShares {
  const pointShare = (measure: PointMeasure, unmapped: number): NearShare =>
    nearShare(
      amountOf(usual, measure, areas, within),
      draws.map((draw) => amountOf(draw, measure, areas, within)),
      unmapped,
    );
  const streets = streetsOf(usual, areas, within);
  const drawnStreets = draws.flatMap((draw) => streetsOf(draw, areas, within) ?? []);
  const median = medianOf(usual, areas);
  const land = amountOf(usual, 'land', areas, within);
  const drawnMedians = draws.flatMap((draw) => medianOf(draw, areas) ?? []);
  return {
    land: ground.homes && pointShare('land', sumAt(ground.unmappedHectares, areas)),
    buildings: ground.homes && pointShare('buildings', 0),
    estates: ground.estates.length === 0 ? null : pointShare('estates', 0),
    streets: streets && nearShare(streets, drawnStreets, 0),
    median: median === null ? null : ranged(median, drawnMedians),
    landHectares: land.linked + land.unlinked,
    bareHectares: sumAt(ground.bareHectares, areas),
  };
}

/**
 * The share that rests on unmapped ground, 0 to 1: of the ground on which people live or may live; of the residential land that on
 * which no houses are drawn; of the estates those without a path near. Null where there is nothing to ask about.
 */
export function unmappedRatio(shares: FarShares, measure: FarMeasure): number | null {
  const { land, estates, bareHectares } = shares;
  const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  switch (measure) {
    case 'land':
      return land && ratio(land.unmapped, land.mapped + land.unmapped);
    case 'buildings':
      return ratio(bareHectares, shares.landHectares);
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
