import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { secondsAt } from '../../../../src/domain/reach/seconds-at.ts';
import { WalkSearch } from '../../../../src/domain/reach/walk-search.ts';
import { arcSeconds } from '../../../../src/domain/walk/arc-seconds.ts';
import { buildWalkGraph } from '../../../../src/domain/walk/walk-graph.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { WalkNetwork } from '../../../../src/schema/walk-network.ts';
import { buildTestNetwork, type TestWorld } from '../walk/build-test-network.ts';
import { createRandom, readRealNetwork } from './real-network.ts';
import { createReference } from './reference-dijkstra.ts';

const spot = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Graphs with loops, parallel edges, islands, steps and hills. */
const world = (hills: boolean): fc.Arbitrary<TestWorld> =>
  fc.array(spot, { minLength: 2, maxLength: 14 }).chain((nodes) => {
    const node = fc.nat(nodes.length - 1);
    const height = hills ? fc.integer({ min: 0, max: 90 }) : fc.constant(0);
    const edge = fc
      .record({
        from: node,
        to: node,
        kind: fc.constantFrom('street' as const, 'steps' as const),
        heights: fc.tuple(height, height),
      })
      .map((parts) => (parts.from === parts.to ? { ...parts, via: [[0, 950] as const] } : parts));
    return fc.record({ nodes: fc.constant(nodes), edges: fc.array(edge, { minLength: 1, maxLength: 30 }) });
  });

/** Thirty years: a random cliff takes longer. */
const LIMIT_SECONDS = 1e9;

/** Seconds to every node and to one position, by the search and by the reference. */
function compare(network: WalkNetwork, edge: number, fraction: number) {
  const graph = buildWalkGraph(network);
  const origin = { edge, fraction, offMeters: 0 };
  const query = {
    origin,
    offSeconds: 0,
    arcSeconds: arcSeconds(network, 'normal'),
    limitSeconds: LIMIT_SECONDS,
  };
  const tree = new WalkSearch(graph).search(query);
  const reference = createReference(network, 4.8);
  return {
    tree,
    found: Array.from(tree.nodeSeconds),
    expected: reference.searchFrom(origin),
    graph,
    reference,
    origin,
  };
}

/** To a microsecond, and of the years that a random cliff takes to as many digits as numbers have. */
function expectSameTime(seconds: number, expected: number): void {
  if (expected > LIMIT_SECONDS) expect(seconds).toBeGreaterThan(LIMIT_SECONDS);
  else expect(Math.abs(seconds - expected)).toBeLessThanOrEqual(1e-6 + expected * 1e-12);
}

describe('on random graphs', () => {
  test('every node is reached in the time of the reference, or by neither', () => {
    fc.assert(
      fc.property(world(true), fc.nat(), share, (parts, pick, fraction) => {
        const { found, expected } = compare(buildTestNetwork(parts), pick % parts.edges.length, fraction);
        found.forEach((seconds, node) => {
          expectSameTime(seconds, expected[node]!);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("so is every position on an edge, the origin's own edge included", () => {
    fc.assert(
      fc.property(world(true), fc.nat(), share, fc.nat(), share, (parts, pick, fraction, end, along) => {
        const compared = compare(buildTestNetwork(parts), pick % parts.edges.length, fraction);
        const to = { edge: end % parts.edges.length, fraction: along };
        const found = secondsAt(compared.graph, compared.tree, to).seconds;
        const expected = compared.reference.secondsTo(compared.expected, compared.origin, to);
        expectSameTime(found, expected);
      }),
      { numRuns: 60 },
    );
  });

  test('on flat ground a walk takes as long there as back', () => {
    fc.assert(
      fc.property(world(false), fc.nat(), share, fc.nat(), share, (parts, pick, fraction, end, along) => {
        const network = buildTestNetwork(parts);
        const a = { edge: pick % parts.edges.length, fraction };
        const b = { edge: end % parts.edges.length, fraction: along };
        const there = compare(network, a.edge, a.fraction);
        const seconds = secondsAt(there.graph, there.tree, b).seconds;
        const back = compare(network, b.edge, b.fraction);
        const backSeconds = secondsAt(back.graph, back.tree, a).seconds;
        expectSameTime(backSeconds, seconds);
      }),
      { numRuns: 40 },
    );
  });

  test('a limit leaves out what is beyond it and nothing else', () => {
    fc.assert(
      fc.property(world(true), fc.integer({ min: 1, max: 1500 }), (parts, limitSeconds) => {
        const network = buildTestNetwork(parts);
        const { expected, graph, origin } = compare(network, 0, 0.5);
        const query = { origin, offSeconds: 0, arcSeconds: arcSeconds(network, 'normal'), limitSeconds };
        const { nodeSeconds, reachedCount, reachedNodes } = new WalkSearch(graph).search(query);
        const reached = expected.flatMap((seconds, node) => (seconds <= limitSeconds ? [node] : []));
        expect([...nodeSeconds].flatMap((seconds, node) => (seconds < Infinity ? [node] : []))).toEqual(
          reached,
        );
        expect([...reachedNodes.slice(0, reachedCount)].sort((a, b) => a - b)).toEqual(reached);
      }),
      { numRuns: 60 },
    );
  });
});

describe('on the real network', () => {
  let network: WalkNetwork;
  beforeAll(async () => {
    network = await readRealNetwork();
  });

  test('a thousand walks take the time of the reference to half a second', () => {
    const engine = new ReachEngine(network);
    const reference = createReference(network, 4.8);
    const random = createRandom(4);
    const position = () => {
      const edge = Math.floor(random() * network.edgeCount);
      return { edge, fraction: random() };
    };
    const worst = { seconds: 0 };
    let compared = 0;
    for (let origins = 0; origins < 20; origins++) {
      const node = Math.floor(random() * network.nodeCount);
      const point = lngLat(network.nodeLngsE6[node]! / 1e6, network.nodeLatsE6[node]! / 1e6);
      const search = engine.search({ point, mode: 'normal' }, 240);
      if (!search.ok) throw new Error(search.error.code);
      const { tree, access } = search.value;
      const seconds = reference.searchFrom(access);
      for (let pairs = 0; pairs < 50; pairs++, compared++) {
        const to = position();
        const expected = reference.secondsTo(seconds, access, to) + tree.offSeconds;
        const found = secondsAt(engine.graph, tree, to).seconds;
        if (expected > 240 * 60) expect(found).toBe(Infinity);
        else worst.seconds = Math.max(worst.seconds, Math.abs(found - expected));
      }
    }
    expect(compared).toBe(1000);
    expect(worst.seconds).toBeLessThan(0.5);
  });
});
