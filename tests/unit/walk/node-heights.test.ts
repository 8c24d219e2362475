import { expect, test } from 'vitest';
import { nodeHeights } from '../../../pipeline/walk/node-heights.ts';
import { EDGE_FLAG } from '../../../src/schema/walk-network.ts';

const { tunnel } = EDGE_FLAG;

test('nodes on the ground keep the height of the ground', () => {
  expect(nodeHeights([5, 80], [{ from: 0, to: 1, meters: 100, flags: 0 }])).toEqual([5, 80]);
});

test('a node inside a tunnel lies between the mouths, however high the hill', () => {
  const heights = nodeHeights(
    [10, 90, 30, 10, 30],
    [
      { from: 3, to: 0, meters: 50, flags: 0 },
      { from: 0, to: 1, meters: 100, flags: tunnel },
      { from: 1, to: 2, meters: 300, flags: tunnel },
      { from: 2, to: 4, meters: 50, flags: 0 },
    ],
  );
  expect(heights.map((height) => Math.round(height ?? NaN))).toEqual([10, 15, 30, 10, 30]);
});

test('a tunnel that ends at nothing keeps the ground there', () => {
  expect(nodeHeights([10, 90], [{ from: 0, to: 1, meters: 100, flags: tunnel }])).toEqual([10, 90]);
});

test('what is not known stays unknown', () => {
  expect(nodeHeights([null, 3], [{ from: 0, to: 1, meters: 9, flags: 0 }])).toEqual([null, 3]);
});
