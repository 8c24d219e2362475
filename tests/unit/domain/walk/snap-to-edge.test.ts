import { expect, test } from 'vitest';
import { buildEdgeIndex } from '../../../../src/domain/walk/edge-index.ts';
import { snapToEdge, type SnapGround } from '../../../../src/domain/walk/snap-to-edge.ts';
import { buildWalkGraph } from '../../../../src/domain/walk/walk-graph.ts';
import type { WalkMode } from '../../../../src/domain/walk/walk-mode-rules.ts';
import { buildWalkPace } from '../../../../src/domain/walk/walk-pace.ts';
import { at, buildTestNetwork, type Spot, type TestWorld } from './build-test-network.ts';

function groundOf(world: TestWorld, mode: WalkMode = 'normal'): SnapGround {
  const network = buildTestNetwork(world);
  const graph = buildWalkGraph(network);
  return { graph, index: buildEdgeIndex(graph), pace: buildWalkPace(network, mode) };
}

/** A street of two kilometres along the equator of the test world. */
const street: TestWorld = {
  nodes: [
    [-1000, 0],
    [1000, 0],
  ],
  edges: [{ from: 0, to: 1 }],
};
const snap = (world: TestWorld, spot: Spot, mode?: WalkMode) => snapToEdge(groundOf(world, mode), at(spot));

test('a position snaps to the nearest point of an edge, not to its nodes', () => {
  const result = snap(street, [500, 30]);
  expect(result.ok && result.value.edge).toBe(0);
  expect(result.ok && result.value.fraction).toBeCloseTo(0.75, 3);
  expect(result.ok && result.value.offMeters).toBeCloseTo(30, 0);
});

test('300 metres away is near enough', () => {
  expect(snap(street, [0, 299]).ok).toBe(true);
});

test('further than 300 metres away is too far', () => {
  expect(snap(street, [0, 301])).toEqual({ ok: false, error: { code: 'too-far' } });
});

test('beyond the network is outside', () => {
  expect(snap(street, [0, 4000])).toEqual({ ok: false, error: { code: 'outside' } });
});

test('what is no number is no position', () => {
  for (const wrong of [NaN, Infinity, -Infinity]) {
    expect(snapToEdge(groundOf(street), [wrong, 30.2])).toEqual({
      ok: false,
      error: { code: 'not-a-position' },
    });
    expect(snapToEdge(groundOf(street), [120.1, wrong])).toEqual({
      ok: false,
      error: { code: 'not-a-position' },
    });
  }
});

test('an edge across a barrier is passed over for one on this side', () => {
  const world: TestWorld = {
    nodes: [...street.nodes, [-1000, 150], [1000, 150]],
    edges: [...street.edges, { from: 2, to: 3 }],
    barriers: [
      [
        [-1200, 30],
        [1200, 30],
      ],
    ],
  };
  const result = snap(world, [0, 50]);
  expect(result.ok && result.value.edge).toBe(1);
});

test('with nothing but barriers between it and every edge a position is too far', () => {
  const world: TestWorld = {
    ...street,
    barriers: [
      [
        [-1200, 30],
        [1200, 30],
      ],
    ],
  };
  expect(snap(world, [0, 60])).toEqual({ ok: false, error: { code: 'too-far' } });
});

test('on the edge itself a barrier does not matter', () => {
  const world: TestWorld = {
    ...street,
    barriers: [
      [
        [-1200, 3],
        [1200, 3],
      ],
    ],
  };
  expect(snap(world, [0, 6]).ok).toBe(true);
});

test('a scrap of the map gives way to the network behind it', () => {
  const world: TestWorld = {
    nodes: [...street.nodes, [0, 60], [50, 60]],
    edges: [...street.edges, { from: 2, to: 3 }],
  };
  const result = snap(world, [20, 55]);
  expect(result.ok && result.value.edge).toBe(0);
});

test('a scrap alone is better than nothing', () => {
  const world: TestWorld = {
    nodes: [
      [0, 60],
      [50, 60],
    ],
    edges: [{ from: 0, to: 1 }],
  };
  expect(snap(world, [20, 55]).ok).toBe(true);
});

test('a wheelchair does not snap to steps', () => {
  const world: TestWorld = {
    nodes: [...street.nodes, [-1000, 40], [1000, 40]],
    edges: [...street.edges, { from: 2, to: 3, kind: 'steps' }],
  };
  const edgeIn = (mode: WalkMode) => {
    const result = snap(world, [0, 35], mode);
    return result.ok && result.value.edge;
  };
  expect([edgeIn('normal'), edgeIn('wheelchair')]).toEqual([1, 0]);
});

test('a network without edges has nothing near', () => {
  expect(snap({ nodes: [], edges: [] }, [0, 0])).toEqual({ ok: false, error: { code: 'too-far' } });
});
