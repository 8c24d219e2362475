import { visitLinks } from '../../../../src/domain/walk/lattice.ts';
import { metersPerDegree } from '../../../../src/domain/geo/ellipsoid.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import {
  profileSteps,
  WALK_EDGE_KINDS,
  type BarrierLattice,
  type StreetName,
  type WalkEdgeKind,
  type WalkNetwork,
} from '../../../../src/schema/walk-network.ts';

/** Metres east and north of the middle of the test world. */
export type Spot = readonly [east: number, north: number];

export type TestEdge = Readonly<{
  from: number;
  to: number;
  via?: readonly Spot[];
  kind?: WalkEdgeKind;
  flags?: number;
  name?: StreetName;
  year?: number;
  /** Height at each end, metres; the edge rises evenly. */
  heights?: readonly [number, number];
}>;

export type TestWorld = Readonly<{
  nodes: readonly Spot[];
  edges: readonly TestEdge[];
  /** Lines that nobody crosses without an edge. */
  barriers?: readonly (readonly Spot[])[];
}>;

const MIDDLE = [120.1, 30.2] as const;
const SCALE = metersPerDegree(MIDDLE[1]);
const HALF_SIDE = 1500;

/** The position of a spot of the test world. */
export const at = ([east, north]: Spot): LngLat =>
  lngLat(MIDDLE[0] + east / SCALE.lng, MIDDLE[1] + north / SCALE.lat);

const e6 = (degrees: number): number => Math.round(degrees * 1e6);

/** A network in a test world of three kilometres a side, flat and without names unless told otherwise. */
export function buildTestNetwork({ nodes, edges, barriers = [] }: TestWorld): WalkNetwork {
  const positions = nodes.map(at);
  const inner = edges.map(({ via = [] }) => via.map(at));
  const lengths = edges.map((edge) => Math.round(lengthOf(nodes, edge) * 100));
  const heights = edges.map(({ heights: [low, high] = [0, 0] }, index) => {
    const steps = profileSteps(lengths[index]!);
    return Array.from({ length: steps + 1 }, (_, step) =>
      Math.round((low + ((high - low) * step) / steps) * 100),
    );
  });
  const names: StreetName[] = [{ zh: null, en: null }];
  const nameIndices = edges.map(({ name }) => {
    if (name === undefined) return 0;
    return names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
  });
  return {
    attribution: 'test',
    licence: 'test',
    nodeCount: nodes.length,
    edgeCount: edges.length,
    nodeLngsE6: Int32Array.from(positions, ([lng]) => e6(lng)),
    nodeLatsE6: Int32Array.from(positions, ([, lat]) => e6(lat)),
    edgeFrom: Uint32Array.from(edges, ({ from }) => from),
    edgeTo: Uint32Array.from(edges, ({ to }) => to),
    edgeLengthsCm: Uint32Array.from(lengths),
    edgeKinds: Uint8Array.from(edges, ({ kind = 'street' }) => WALK_EDGE_KINDS.indexOf(kind)),
    edgeFlags: Uint8Array.from(edges, ({ flags = 0 }) => flags),
    edgeNames: Uint32Array.from(nameIndices),
    edgeYears: Uint8Array.from(edges, ({ year = 0 }) => year),
    pointStarts: starts(inner),
    pointLngsE6: Int32Array.from(inner.flat(), ([lng]) => e6(lng)),
    pointLatsE6: Int32Array.from(inner.flat(), ([, lat]) => e6(lat)),
    heightStarts: starts(heights),
    heightsCm: Int32Array.from(heights.flat()),
    names,
    barriers: buildLattice(barriers),
  };
}

function lengthOf(nodes: readonly Spot[], { from, to, via = [] }: TestEdge): number {
  const line = [nodes[from]!, ...via, nodes[to]!];
  return line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
}

function starts(lists: readonly (readonly unknown[])[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from([0, ...lists.map((list) => (sum += list.length))]);
}

function buildLattice(lines: readonly (readonly Spot[])[]): BarrierLattice {
  const [stepLngE6, stepLatE6] = [104, 90];
  const [west, south] = at([-HALF_SIDE, -HALF_SIDE]);
  const columns = Math.ceil((2 * HALF_SIDE) / ((stepLngE6 / 1e6) * SCALE.lng));
  const rows = Math.ceil((2 * HALF_SIDE) / ((stepLatE6 / 1e6) * SCALE.lat));
  const bytes = Math.ceil((columns * rows) / 8);
  const lattice = { westE6: e6(west), southE6: e6(south), stepLngE6, stepLatE6, columns, rows };
  const bits = { east: new Uint8Array(bytes), north: new Uint8Array(bytes) };
  const toCell = ([lng, lat]: LngLat) =>
    [(lng * 1e6 - lattice.westE6) / stepLngE6, (lat * 1e6 - lattice.southE6) / stepLatE6] as const;
  for (const line of lines) {
    line.slice(1).forEach((spot, i) => {
      visitLinks(toCell(at(line[i]!)), toCell(at(spot)), (axis, column, row) => {
        const index = row * columns + column;
        bits[axis][index >> 3]! |= 1 << (index & 7);
      });
    });
  }
  return { ...lattice, eastBlocked: bits.east, northBlocked: bits.north };
}
