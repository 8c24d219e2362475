import { EDGE_FLAG, type StreetName, type WalkNetwork } from '../../src/schema/walk-network.ts';
import { at } from '../geometry/at.ts';
import type { Box, MultiPolygon, Position } from '../../src/domain/geo/position.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import type { OsmArea } from '../osm/assemble-multipolygons.ts';
import { nodePosition, type OsmData } from '../osm/osm-data.ts';
import { buildBarriers } from './build-barriers.ts';
import { contractStretches, type Chain } from './contract-stretches.ts';
import { edgeProfile, lineMeters, type HeightAt } from './edge-profile.ts';
import { encodeWalkNetwork } from './encode-walk-network.ts';
import { createNearDistrict } from '../layers/near-district.ts';
import { nodeHeights } from './node-heights.ts';
import { hilbertOrder } from './sort-nodes.ts';
import { walkStretches, type WayTraits } from './walk-way.ts';

/** So that a walk of an hour from the edge of the district still finds streets for its first half. */
const BUFFER_METERS = 3000;
/** About 200 m a side: the edge of the network needs no finer line. */
const SQUARES = { degrees: 0.002, from: 0 };
/** Room for the reach drawn round the outermost street. */
const LATTICE_MARGIN_DEGREES = 0.001;

export type WalkNetworkInput = Readonly<{
  osm: OsmData;
  /** The assembled surfaces of `osm`: water blocks the way. */
  areas: readonly OsmArea[];
  district: MultiPolygon;
  heightAt: HeightAt;
  /** As they must be shown where the network is used. */
  rights: Readonly<{ licence: string; attribution: string }>;
}>;

/** The bytes of `walk.bin`; the same input gives the same bytes. */
export function buildWalkNetwork(input: WalkNetworkInput): Uint8Array {
  return encodeWalkNetwork(createWalkNetwork(input));
}

/** The walking network of the district and its surroundings, before it is packed. */
export function createWalkNetwork({ osm, areas, district, heightAt, rights }: WalkNetworkInput): WalkNetwork {
  const isNear = createNearDistrict({ district, bufferMeters: BUFFER_METERS, squares: SQUARES });
  const isCovered = (row: number): boolean => isNear(nodePosition(osm.nodes, row));
  const chains = contractStretches(osm.ways.flatMap((way) => walkStretches(way, isCovered)));
  const nodes = sortedNodes(osm, chains);
  const edges = withHeights(sortedEdges(osm, chains, nodes.rankOfRow), nodes.positions, heightAt);
  const box = widened(boxOf(nodes.positions), LATTICE_MARGIN_DEGREES);
  return { ...rights, ...toColumns(nodes.positions, edges), barriers: buildBarriers(box, osm, areas) };
}

type SortedNodes = Readonly<{ positions: readonly Position[]; rankOfRow: ReadonlyMap<number, number> }>;

function sortedNodes(osm: OsmData, chains: readonly Chain[]): SortedNodes {
  const ends = chains.flatMap(({ rows }) => [at(rows, 0), at(rows, rows.length - 1)]);
  const rows = [...new Set(ends)].sort((a, b) => a - b);
  const positions = rows.map((row) => nodePosition(osm.nodes, row));
  const order = hilbertOrder(positions);
  return {
    positions: order.map((index) => at(positions, index)),
    rankOfRow: new Map(order.map((index, rank) => [at(rows, index), rank])),
  };
}

type Edge = Readonly<{
  from: number;
  to: number;
  line: readonly Position[];
  lengthCm: number;
  traits: WayTraits;
}>;

function sortedEdges(osm: OsmData, chains: readonly Chain[], rankOfRow: ReadonlyMap<number, number>): Edge[] {
  const edges = chains.map(({ rows, traits }): Edge => {
    const line = rows.map((row) => nodePosition(osm.nodes, row));
    const from = rankOfRow.get(at(rows, 0)) ?? 0;
    const to = rankOfRow.get(at(rows, rows.length - 1)) ?? 0;
    const lengthCm = Math.round(lineMeters(line) * 100);
    if (from <= to) return { from, to, line, lengthCm, traits };
    return { from: to, to: from, line: line.toReversed(), lengthCm, traits };
  });
  return edges
    .filter(({ from, to, lengthCm }) => from !== to || lengthCm > 0)
    .sort((a, b) => a.from - b.from || a.to - b.to || a.lengthCm - b.lengthCm);
}

type ProfiledEdge = Edge & Readonly<{ flags: number; heightsCm: readonly number[] }>;

function withHeights(
  edges: readonly Edge[],
  positions: readonly Position[],
  heightAt: HeightAt,
): ProfiledEdge[] {
  const heights = nodeHeights(
    positions.map(heightAt),
    edges.map(({ from, to, lengthCm, traits }) => ({
      from,
      to,
      meters: lengthCm / 100,
      flags: traits.flags,
    })),
  );
  return edges.map((edge) => {
    const { flags } = edge.traits;
    const ends = [at(heights, edge.from), at(heights, edge.to)] as const;
    const profile = edgeProfile({ line: edge.line, lengthCm: edge.lengthCm, flags }, ends, heightAt);
    return {
      ...edge,
      flags: profile.known ? flags : flags | EDGE_FLAG.heightUnknown,
      heightsCm: profile.heightsCm,
    };
  });
}

const widened = ([west, south, east, north]: Box, by: number): Box => [
  west - by,
  south - by,
  east + by,
  north + by,
];

const toE6 = (degrees: number): number => Math.round(degrees * 1e6);

function toColumns(
  positions: readonly Position[],
  edges: readonly ProfiledEdge[],
): Omit<WalkNetwork, 'barriers' | 'licence' | 'attribution'> {
  const inner = edges.map(({ line }) => line.slice(1, -1));
  const points = inner.flat();
  const { names, indexOf } = nameTable(edges);
  return {
    nodeCount: positions.length,
    edgeCount: edges.length,
    nodeLngsE6: Int32Array.from(positions, ([lng]) => toE6(lng)),
    nodeLatsE6: Int32Array.from(positions, ([, lat]) => toE6(lat)),
    edgeFrom: Uint32Array.from(edges, ({ from }) => from),
    edgeTo: Uint32Array.from(edges, ({ to }) => to),
    edgeLengthsCm: Uint32Array.from(edges, ({ lengthCm }) => lengthCm),
    edgeKinds: Uint8Array.from(edges, ({ traits }) => traits.kind),
    edgeFlags: Uint8Array.from(edges, ({ flags }) => flags),
    edgeNames: Uint32Array.from(edges, ({ traits }) => indexOf(traits.name)),
    edgeYears: Uint8Array.from(edges, ({ traits }) => traits.year),
    pointStarts: startsOf(inner),
    pointLngsE6: Int32Array.from(points, ([lng]) => toE6(lng)),
    pointLatsE6: Int32Array.from(points, ([, lat]) => toE6(lat)),
    heightStarts: startsOf(edges.map(({ heightsCm }) => heightsCm)),
    heightsCm: Int32Array.from(edges.flatMap(({ heightsCm }) => heightsCm)),
    names,
  };
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  let sum = 0;
  lists.forEach((list, index) => (starts[index + 1] = sum += list.length));
  return starts;
}

function nameTable(edges: readonly ProfiledEdge[]) {
  const names: StreetName[] = [{ zh: null, en: null }];
  const indices = new Map([[JSON.stringify(names[0]), 0]]);
  const indexOf = (name: StreetName): number => {
    const key = JSON.stringify(name);
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, names.length);
    names.push(name);
    return names.length - 1;
  };
  for (const { traits } of edges) indexOf(traits.name);
  return { names, indexOf };
}
