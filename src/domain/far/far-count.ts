import type { FarGround, PointMeasure } from './far-ground.ts';
import { landSums, type LandSums } from '../homes/land-sums.ts';
import { WITHIN_MINUTES, type WithinMinutes } from '../../schema/analyse-choices.ts';

/**
 * The radius of the walking circles of GB 50180-2018 (城市居住区规划设计标准) in metres; of the fifteen minutes the larger of
 * 800 to 1000.
 */
export const RADIUS_METERS: Readonly<Record<WithinMinutes, number>> = { 5: 300, 10: 500, 15: 1000 };
export const RADII_METERS = WITHIN_MINUTES.map((minutes) => RADIUS_METERS[minutes]);

/** Walks are counted in quarters of a minute, up to this; longer ones are only said to be longer. */
export const SEARCHED_MINUTES = 60;
const BINS_A_MINUTE = 4;
/** From 0 to the last quarter, and one more for what is longer. */
const BINS = SEARCHED_MINUTES * BINS_A_MINUTE + 2;
const BEYOND = BINS - 1;

/** What a search found for the points of a ground, and for the streets of its areas, row by row. */
export type FarWalks = Readonly<{
  minutes: Float64Array;
  straightMeters: Float64Array;
  streets: Readonly<{ total: Float64Array; within: Float64Array; inRadius: Float64Array }> | null;
}>;

type Counts = Readonly<{
  /** For each area a row of how much is no further than so many quarters of a minute; the last holds all. */
  upTo: Float64Array;
  /** For each area how much lies within each of the radii. */
  inRadius: Float64Array;
  /** For each area how much has no path near. */
  unlinked: Float64Array;
}>;

/** What a search amounts to, by area: small enough to keep many of them. */
export type FarCount = Readonly<{
  points: Readonly<Record<PointMeasure, Counts>>;
  /** Of each area; null where homes could not be read. */
  land: readonly LandSums[] | null;
  streets: FarWalks['streets'];
}>;

/** Counts how much lies how far away. */
export function countFar(ground: FarGround, walks: FarWalks): FarCount {
  const count = (measure: PointMeasure): Counts => countPoints(ground, ground.amounts[measure], walks);
  return {
    points: { land: count('land'), buildings: count('buildings'), estates: count('estates') },
    land: landOf(ground, walks),
    streets: walks.streets,
  };
}

const landOf = ({ homes, areaOf, areas }: FarGround, { minutes }: FarWalks): FarCount['land'] =>
  homes && landSums(homes, areaOf, areas.length, (piece) => !Number.isNaN(minutes[piece]));

function add(column: Float64Array, at: number, value: number): void {
  column[at] = (column[at] ?? 0) + value;
}

function countPoints(
  { areas, areaOf }: FarGround,
  amounts: Float64Array,
  { minutes, straightMeters }: FarWalks,
): Counts {
  const upTo = new Float64Array(areas.length * BINS);
  const inRadius = new Float64Array(areas.length * RADII_METERS.length);
  const unlinked = new Float64Array(areas.length);
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] ?? 0;
    const area = areaOf[at] ?? -1;
    if (amount === 0 || area === -1) continue;
    const walk = minutes[at] ?? Number.NaN;
    if (Number.isNaN(walk)) {
      add(unlinked, area, amount);
      continue;
    }
    add(upTo, area * BINS + Math.min(BEYOND, Math.ceil(walk * BINS_A_MINUTE)), amount);
    RADII_METERS.forEach((radius, column) => {
      if ((straightMeters[at] ?? Infinity) <= radius)
        add(inRadius, area * RADII_METERS.length + column, amount);
    });
  }
  for (let slot = 0; slot < upTo.length; slot++) if (slot % BINS !== 0) add(upTo, slot, upTo[slot - 1] ?? 0);
  return { upTo, inRadius, unlinked };
}

/** How much of a measure some areas have together: near, in the radius, in all with a path, and without. */
export type Amount = Readonly<{ near: number; inRadius: number; linked: number; unlinked: number }>;

const sumOf = (areas: readonly number[], of: (area: number) => number | undefined): number =>
  areas.reduce((sum, area) => sum + (of(area) ?? 0), 0);

/** @param areas Indices of the areas that are taken together. */
export function amountOf(
  { points }: FarCount,
  measure: PointMeasure,
  areas: readonly number[],
  within: WithinMinutes,
): Amount {
  const { upTo, inRadius, unlinked } = points[measure];
  const column = WITHIN_MINUTES.indexOf(within);
  return {
    near: sumOf(areas, (area) => upTo[area * BINS + within * BINS_A_MINUTE]),
    linked: sumOf(areas, (area) => upTo[area * BINS + BEYOND]),
    inRadius: sumOf(areas, (area) => inRadius[area * RADII_METERS.length + column]),
    unlinked: sumOf(areas, (area) => unlinked[area]),
  };
}

/** The same of streets, in kilometres; null where they were not measured. */
export function streetsOf(
  { streets }: FarCount,
  areas: readonly number[],
  within: WithinMinutes,
): Amount | null {
  if (streets === null) return null;
  const column = WITHIN_MINUTES.indexOf(within);
  return {
    near: sumOf(areas, (area) => streets.within[area * WITHIN_MINUTES.length + column]) / 1000,
    inRadius: sumOf(areas, (area) => streets.inRadius[area * WITHIN_MINUTES.length + column]) / 1000,
    linked: sumOf(areas, (area) => streets.total[area]) / 1000,
    unlinked: 0,
  };
}

/**
 * Half of the residential land of some areas is no further than so many minutes, right to a quarter of one; Infinity beyond
 * an hour, null where there is no land.
 */
export function medianOf({ points: { land } }: FarCount, areas: readonly number[]): number | null {
  const within = (bin: number): number => sumOf(areas, (area) => land.upTo[area * BINS + bin]);
  const half = within(BEYOND) / 2;
  if (half === 0) return null;
  // The least bin that holds half of it lies between these.
  let [low, high] = [0, BEYOND];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (within(middle) >= half) high = middle;
    else low = middle + 1;
  }
  return low === BEYOND ? Infinity : low / BINS_A_MINUTE;
}
