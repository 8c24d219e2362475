import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../../schema/coordinate-systems.ts';

/** How points lie when their numbers are read in one of the systems: a flag for each point, in one order for all. */
export type SystemFit = Readonly<{
  /** Within `NEAR_STREET_METERS` of a street or path. */
  nearStreet: readonly boolean[];
  /** On the footprint of a building. */
  onBuilding: readonly boolean[];
}>;

export type SystemFits = Readonly<Record<CoordinateSystem, SystemFit>>;

/** Shares of all points, 0 to 1. */
export type FitShares = Readonly<{ nearStreet: number; onBuilding: number }>;

/** What the fits say. */
export type SystemJudgement = Readonly<{
  /** Null where it cannot be told. */
  system: CoordinateSystem | null;
  /** Why it cannot be told; null where it can. */
  why: 'few' | 'unclear' | 'far' | null;
  /** How many points were looked at. */
  count: number;
  shares: Readonly<Record<CoordinateSystem, FitShares>>;
}>;

/** With fewer no system is told: measured, see docs/ANALYSE.md. */
const LEAST_OF_SYSTEM = 10;
export const NEAR_STREET_METERS = 30;

/** A system is told when chance alone would favour it so clearly less than once in a hundred. */
const TOLD_BELOW = 0.01;
/** What speaks for another system so clearly speaks against this one. */
const AGAINST_BELOW = 0.05;
/**
 * Points moved by half a kilometre lie near a street in about 55 % and on a building in 10 to 20 %, measured on places of the
 * gazetteer and on buildings of this district: what fits no better than that fits by chance.
 */
const LEAST_NEAR_STREET = 0.75;
const LEAST_ON_BUILDING = 0.3;
/** Stops and crossings lie on no building, and need not. */
const ON_STREETS = 0.85;
/** Large buildings reach away from streets. */
const ON_BUILDINGS = 0.5;

const shareOf = (flags: readonly boolean[]): number =>
  flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;

/** The chance of at least `wins` heads of `throws` fair throws. */
export function chanceOfWins(wins: number, throws: number): number {
  let logChoose = 0;
  let sum = 0;
  // From all heads downwards: C(n, k - 1) = C(n, k) · k / (n - k + 1).
  for (let heads = throws; heads >= wins; heads -= 1) {
    sum += Math.exp(logChoose - throws * Math.LN2);
    logChoose += Math.log(heads) - Math.log(throws - heads + 1);
  }
  return Math.min(1, sum);
}

/**
 * The sign test (Dixon and Mood 1946, doi:10.1080/01621459.1946.10501898): how likely so many more points would fit by the one
 * than by the other if neither were the better. Points that fit by both or neither say nothing.
 */
function chanceAgainst(one: readonly boolean[], other: readonly boolean[]): number {
  let [wins, losses] = [0, 0];
  one.forEach((fits, at) => {
    if (fits && other[at] === false) wins += 1;
    if (!fits && other[at] === true) losses += 1;
  });
  return chanceOfWins(wins, wins + losses);
}

function isBetter(one: SystemFit, other: SystemFit): boolean {
  const byStreet = chanceAgainst(one.nearStreet, other.nearStreet);
  const byBuilding = chanceAgainst(one.onBuilding, other.onBuilding);
  if (Math.min(byStreet, byBuilding) >= TOLD_BELOW) return false;
  const streetsAgainst = chanceAgainst(other.nearStreet, one.nearStreet) < AGAINST_BELOW;
  const buildingsAgainst = chanceAgainst(other.onBuilding, one.onBuilding) < AGAINST_BELOW;
  return (
    (!streetsAgainst || shareOf(one.onBuilding) >= ON_BUILDINGS) &&
    (!buildingsAgainst || shareOf(one.nearStreet) >= ON_STREETS)
  );
}

/**
 * In which system the numbers of a file are: the one by which its points lie at streets and on buildings clearly more
 * often than by each other one, and often enough not to be there by chance.
 */
export function judgeSystem(fits: SystemFits): SystemJudgement {
  const shares = Object.fromEntries(
    COORDINATE_SYSTEMS.map((system) => [
      system,
      { nearStreet: shareOf(fits[system].nearStreet), onBuilding: shareOf(fits[system].onBuilding) },
    ]),
    // `fromEntries` forgets its keys; these are all systems.
  ) as unknown as SystemJudgement['shares'];
  const count = fits.wgs84.nearStreet.length;
  const fitsAtAll = ({ nearStreet, onBuilding }: FitShares): boolean =>
    nearStreet >= LEAST_NEAR_STREET || onBuilding >= LEAST_ON_BUILDING;
  const system =
    COORDINATE_SYSTEMS.find(
      (each) =>
        fitsAtAll(shares[each]) &&
        COORDINATE_SYSTEMS.every((other) => other === each || isBetter(fits[each], fits[other])),
    ) ?? null;
  if (count < LEAST_OF_SYSTEM) return { system: null, why: 'few', count, shares };
  return { system, why: system === null ? 'unclear' : null, count, shares };
}
