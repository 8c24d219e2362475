import type { Geometry } from '../../schema/geometry.ts';
import { boxOf } from '../geo/bounds.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import { isPointInPolygon } from '../geo/polygon.ts';
import type { Position } from '../geo/position.ts';
import { pointOnEdge } from '../walk/snap-to-edge.ts';
import { fromPlane, type WalkGraph } from '../walk/walk-graph.ts';
import type { WalkSpread } from './reach-engine.ts';

/** Metres of streets and paths that can be walked: a row for each area. */
export type StreetMeters = Readonly<{
  /** In all, on foot in any mode: what is closed to the mode counts as not come to. */
  total: Float64Array;
  /** A row for each area, in it a column for each of the minutes. */
  within: Float64Array;
  /** The same for the radii, in a straight line: by the middle of each piece of street. */
  inRadius: Float64Array;
}>;

/** In which of the areas the middle of each edge lies: −1 in none. */
export function areasOfEdges(graph: WalkGraph, areas: readonly Geometry[]): Int16Array {
  const polygons = areas.flatMap((geometry, area) =>
    geometryParts(geometry).polygons.map((polygon) => ({ area, polygon, box: boxOf(polygon.flat()) })),
  );
  return Int16Array.from({ length: graph.network.edgeCount }, (_, edge) => {
    const middle: Position = fromPlane(graph.network, ...pointOnEdge(graph, edge, 0.5));
    const found = polygons.find(
      ({ polygon, box: [west, south, east, north] }) =>
        middle[0] >= west &&
        middle[0] <= east &&
        middle[1] >= south &&
        middle[1] <= north &&
        isPointInPolygon(middle, polygon),
    );
    return found?.area ?? -1;
  });
}

type Question = Readonly<{
  areaOfEdge: Int16Array;
  areaCount: number;
  minutes: readonly number[];
  radiiMeters: readonly number[];
  /** How far it is from a position of the flat frame to the nearest place, straight. */
  straightMeters: (x: number, y: number) => number;
}>;

/** How many metres of streets lie within so many minutes of the sources of a search, by area. */
export function streetsWithin(
  graph: WalkGraph,
  spread: WalkSpread,
  { areaOfEdge, areaCount, minutes, radiiMeters, straightMeters }: Question,
): StreetMeters {
  const { network } = graph;
  const inRadius = new Float64Array(areaCount * radiiMeters.length);
  const total = new Float64Array(areaCount);
  const within = new Float64Array(areaCount * minutes.length);
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const area = areaOfEdge[edge] ?? -1;
    if (area === -1) continue;
    const meters = (network.edgeLengthsCm[edge] ?? 0) / 100;
    add(total, area, meters);
    const away = straightMeters(...pointOnEdge(graph, edge, 0.5));
    radiiMeters.forEach((radius, at) => {
      if (away <= radius) add(inRadius, area * radiiMeters.length + at, meters);
    });
    const first = spread.nodeSeconds[network.edgeFrom[edge] ?? 0] ?? Infinity;
    const last = spread.nodeSeconds[network.edgeTo[edge] ?? 0] ?? Infinity;
    const hasSeeds = (spread.seeds.starts[edge] ?? 0) < (spread.seeds.starts[edge + 1] ?? 0);
    if (first === Infinity && last === Infinity && !hasSeeds) continue;
    minutes.forEach((limit, at) => {
      const share = reachedShare(spread, edge, { first, last, limit: limit * 60 });
      add(within, area * minutes.length + at, share * meters);
    });
  }
  return { total, within, inRadius };
}

function add(column: Float64Array, at: number, value: number): void {
  column[at] = (column[at] ?? 0) + value;
}

type Ends = Readonly<{ first: number; last: number; limit: number }>;

/** Share of an edge that is come to within the limit: from its two ends, and from the seeds on it. */
function reachedShare({ arcSeconds, seeds }: WalkSpread, edge: number, { first, last, limit }: Ends): number {
  const forward = arcSeconds[2 * edge] ?? Infinity;
  const backward = arcSeconds[2 * edge + 1] ?? Infinity;
  if (forward === Infinity || backward === Infinity) return 0;
  const part = (seconds: number, whole: number): number =>
    seconds < 0 ? 0 : whole === 0 ? 1 : Math.min(1, seconds / whole);
  const low = part(limit - first, forward);
  const high = 1 - part(limit - last, backward);
  const pieces: (readonly [number, number])[] = [
    [0, low],
    [high, 1],
  ];
  for (let at = seeds.starts[edge] ?? 0; at < (seeds.starts[edge + 1] ?? 0); at++) {
    const left = limit - (seeds.offSeconds[at] ?? 0);
    const fraction = seeds.fractions[at] ?? 0;
    if (left >= 0) pieces.push([fraction - part(left, backward), fraction + part(left, forward)]);
  }
  return unionLength(pieces);
}

/** Length of what some stretches of 0 to 1 cover together. */
function unionLength(stretches: readonly (readonly [number, number])[]): number {
  let [sum, end] = [0, 0];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const begin = Math.max(from, end);
    const stop = Math.min(1, to);
    if (stop <= begin) continue;
    sum += stop - begin;
    end = stop;
  }
  return sum;
}
