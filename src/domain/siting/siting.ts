import { areasOfHomes, landOfAll, landSums, type LandSums } from '../homes/land-sums.ts';
import type { Homes } from '../homes/to-homes.ts';
import type { Box } from '../geo/position.ts';
import { distanceMeters } from '../geo/distance.ts';
import type { FoundSites } from './find-sites.ts';
import type { SiteDemand, SiteEffects } from './site-effect.ts';
import type { SiteWalks } from './site-ground.ts';
import type { OwnSet } from '../own-data/own-set.ts';
import type { GoalOf } from './site-problem.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';

/** Residential land, in pieces of cells. */
export type HomeDemand = SiteDemand &
  Readonly<{
    /** Longitude and latitude in turn. */
    points: Float64Array;
    /** The cell of each piece, degrees. */
    boxes: readonly Box[];
    /** What is counted of the ground, and what is not. */
    land: LandSums;
    /** Cells without land that is counted and with ground of which nothing is known, degrees. */
    unmappedBoxes: readonly Box[];
  }>;

/** Residential land before it is known to which of it a path leads. */
export type HomeGround = Readonly<{
  homes: Homes;
  /** In which of the areas each piece of the homes lies; −1 for none. */
  areaOf: Int16Array;
  areaCount: number;
  /** The pieces with residential land in one of the areas: a demand each. */
  lived: Uint16Array;
  /** Of these, longitude and latitude in turn. */
  points: Float64Array;
}>;

/** How often existing places that are only about known are put elsewhere, to say how sure a gain is; of many less often. */
export const SITE_DRAWS = 20;

export type NamedEstate = Readonly<{ name: LocalizedText; point: LngLat }>;

/** Where more would help most, with all that is needed to tell what other choices bring. */
export type Siting = Readonly<{
  goal: GoalOf;
  /** How many were asked for. */
  count: number;
  walks: SiteWalks;
  demand: HomeDemand;
  found: FoundSites;
  effects: SiteEffects;
  /** To name a site by; none where they could not be read. */
  estates: readonly NamedEstate[];
  /** Whose points the candidates are; null for those of the grid. */
  own: OwnSet | null;
}>;

/**
 * The residential land of the areas.
 *
 * @param isCut Whether the areas are only parts of the sub-districts.
 */
export function homeGround(homes: Homes, areas: readonly SubdistrictFeature[], isCut: boolean): HomeGround {
  const areaOf = areasOfHomes(homes, areas, isCut);
  const lived = Uint16Array.from(
    Array.from(areaOf.keys()).filter((piece) => areaOf[piece] !== -1 && (homes.landHectares[piece] ?? 0) > 0),
  );
  const points = Float64Array.from(
    Array.from(lived).flatMap((piece) => [...homes.points.subarray(2 * piece, 2 * piece + 2)]),
  );
  return { homes, areaOf, areaCount: areas.length, lived, points };
}

/** What of the ground is counted: land that no path comes near weighs nothing, as it can be helped by no site. */
export function homeDemand(
  { homes, areaOf, areaCount, lived, points }: HomeGround,
  { hasPath }: Pick<SiteWalks, 'hasPath'>,
): HomeDemand {
  const linked = new Set(lived.filter((_, at) => hasPath[at] === 1));
  return {
    weights: Float64Array.from(lived, (piece) => (linked.has(piece) ? (homes.landHectares[piece] ?? 0) : 0)),
    areas: Int8Array.from(lived, (piece) => areaOf[piece] ?? -1),
    ...{ areaCount, points },
    boxes: Array.from(lived, (piece) => boxOfCell(homes, homes.cells[piece] ?? 0)),
    land: landOfAll(landSums(homes, areaOf, areaCount, (piece) => linked.has(piece))),
    unmappedBoxes: unmappedCells(homes, areaOf, linked).map((cell) => boxOfCell(homes, cell)),
  };
}

function unmappedCells(homes: Homes, areaOf: Int16Array, linked: ReadonlySet<number>): readonly number[] {
  const cellsOf = (isAsked: (piece: number) => boolean): ReadonlySet<number> =>
    new Set(homes.cells.filter((_, piece) => areaOf[piece] !== -1 && isAsked(piece)));
  const counted = cellsOf((piece) => linked.has(piece));
  const unknown = cellsOf(
    (piece) => (homes.unmappedHectares[piece] ?? 0) > 0 || (homes.landHectares[piece] ?? 0) > 0,
  );
  return [...unknown].filter((cell) => !counted.has(cell));
}

function boxOfCell({ grid }: Homes, cell: number): Box {
  const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
  const west = grid.westE6 + column * grid.stepLngE6;
  const south = grid.southE6 + row * grid.stepLatE6;
  return [west / 1e6, south / 1e6, (west + grid.stepLngE6) / 1e6, (south + grid.stepLatE6) / 1e6];
}

/** The candidate nearest to a point; null when there is none. */
export function nearestCandidate({ candidates }: SiteWalks, point: LngLat): number | null {
  let [nearest, least]: [number | null, number] = [null, Infinity];
  candidates.forEach((candidate, index) => {
    const meters = distanceMeters(candidate.point, point);
    if (meters < least) [nearest, least] = [index, meters];
  });
  return nearest;
}

/** Where sites lie: the same objects for the same sites. */
export const pointsOf = ({ candidates }: SiteWalks, sites: readonly number[]): readonly LngLat[] =>
  sites.map((site) => candidates[site]?.point).filter((point) => point !== undefined);

/** How far to the side of its bearing a step may lead. */
const MOST_ASIDE_DEGREES = 45;

/** The nearest candidate in a direction, clockwise from north; null when none lies there. */
export function nextCandidate(
  { candidates }: SiteWalks,
  from: number,
  bearingDegrees: number,
): number | null {
  const start = candidates[from];
  if (start === undefined) return null;
  let [next, least]: [number | null, number] = [null, Infinity];
  const cosine = Math.cos((start.point[1] * Math.PI) / 180);
  candidates.forEach(({ point }, index) => {
    const [east, north] = [(point[0] - start.point[0]) * cosine, point[1] - start.point[1]];
    const bearing = (Math.atan2(east, north) * 180) / Math.PI;
    const aside = Math.abs(((bearing - bearingDegrees + 540) % 360) - 180);
    const distance = Math.hypot(east, north);
    if (index !== from && aside <= MOST_ASIDE_DEGREES && distance < least) [next, least] = [index, distance];
  });
  return next;
}

/** The sites that are looked at: where the reader moved them, else where they were found. */
export function lookedAtSites({ walks, found }: Siting, moved: readonly LngLat[]): readonly number[] {
  const sites = moved.map((point) => nearestCandidate(walks, point));
  const isWhole = sites.length === found.sites.length && sites.every((site) => site !== null);
  return isWhole && sites.length > 0 ? sites : found.sites;
}
