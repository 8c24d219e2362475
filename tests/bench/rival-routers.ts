import { createRequire } from 'node:module';
import type { FeatureCollection, LineString } from 'geojson';
import type GeojsonPathFinder from 'geojson-path-finder';
import createGraph from 'ngraph.graph';
import path from 'ngraph.path';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';

// Its ES modules import each other without extensions, which Node does not follow; its CommonJS build works.
const { default: PathFinder } = createRequire(import.meta.url)('geojson-path-finder') as {
  default: typeof GeojsonPathFinder;
};

/** A known library made to walk on our network. */
export type Rival = Readonly<{
  name: string;
  /** Seconds of the fastest way from node to node; infinite when there is none. */
  seconds: (from: number, to: number) => number;
}>;

type Arc = Readonly<{ from: number; to: number; seconds: number }>;

export function rivalRouters(network: WalkNetwork, arcSeconds: Float64Array): readonly Rival[] {
  const arcs = fastestArcs(network, arcSeconds);
  return [ngraphRival(network, arcs), geojsonRival(arcs)];
}

/** One arc from node to node: neither library knows two edges between the same nodes. */
function fastestArcs(network: WalkNetwork, arcSeconds: Float64Array): Arc[] {
  const fastest = new Map<string, Arc>();
  arcSeconds.forEach((seconds, arc) => {
    const edge = arc >> 1;
    const ends = [network.edgeFrom[edge] ?? 0, network.edgeTo[edge] ?? 0] as const;
    const [from, to] = (arc & 1) === 0 ? ends : [ends[1], ends[0]];
    const key = `${from}/${to}`;
    if (from !== to && seconds < (fastest.get(key)?.seconds ?? Infinity))
      fastest.set(key, { from, to, seconds });
  });
  return [...fastest.values()];
}

function ngraphRival(network: WalkNetwork, arcs: readonly Arc[]): Rival {
  const graph = createGraph<{ lng: number; lat: number }, number>();
  for (let node = 0; node < network.nodeCount; node++) {
    graph.addNode(node, {
      lng: (network.nodeLngsE6[node] ?? 0) / 1e6,
      lat: (network.nodeLatsE6[node] ?? 0) / 1e6,
    });
  }
  for (const { from, to, seconds } of arcs) graph.addLink(from, to, seconds);
  // No walk is faster than 1.6 m/s in a straight line; a degree is at least 95,000 metres here.
  const finder = path.aStar(graph, {
    oriented: true,
    distance: (_from, _to, link) => link.data,
    heuristic: (a, b) => (Math.hypot(a.data.lng - b.data.lng, a.data.lat - b.data.lat) * 95_000) / 1.6,
  });
  const secondsOf = (from: number, to: number): number => {
    const nodes = finder.find(from, to).reverse();
    if (nodes.length === 0) return Infinity;
    return nodes.slice(1).reduce((sum, node, i) => {
      const before = nodes[i];
      return sum + (before === undefined ? 0 : (graph.getLink(before.id, node.id)?.data ?? Infinity));
    }, 0);
  };
  return { name: 'ngraph.path (A*)', seconds: secondsOf };
}

/** A place of its own for each node: the library knows vertices by their rounded coordinates. */
const vertex = (node: number): [number, number] => [(node % 1000) / 10, Math.floor(node / 1000) / 10];

type Pair = Readonly<{ forward: number; backward: number }>;

function geojsonRival(arcs: readonly Arc[]): Rival {
  const secondsOf = new Map(arcs.map(({ from, to, seconds }) => [`${from}/${to}`, seconds]));
  const lines: FeatureCollection<LineString, Pair> = {
    type: 'FeatureCollection',
    features: arcs
      .filter(({ from, to }) => from < to)
      .map(({ from, to, seconds }) => ({
        type: 'Feature',
        properties: { forward: seconds, backward: secondsOf.get(`${to}/${from}`) ?? Infinity },
        geometry: { type: 'LineString', coordinates: [vertex(from), vertex(to)] },
      })),
  };
  const finder = new PathFinder(lines, {
    tolerance: 1e-3,
    weight: (_a, _b, pair) => ({ ...pair }),
  });
  const point = (node: number) =>
    ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: vertex(node) } }) as const;
  return {
    name: 'geojson-path-finder',
    seconds: (from, to) => finder.findPath(point(from), point(to))?.weight ?? Infinity,
  };
}
