import { describe, expect, it } from 'vitest';
import { breadthMeters, shoreLines } from '../../../../pipeline/landform/shore-lines.ts';
import type { Ring } from '../../../../src/domain/geo/position.ts';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('shoreLines', () => {
  it('keeps the water on the right: outer shores run clockwise, islands the other way', () => {
    const lake = {
      polygons: [[box(120, 30, 120.03, 30.03), box(120.01, 30.01, 120.02, 30.02).toReversed()]],
    };
    const [shore] = shoreLines([lake]);
    const area = (line: Ring) =>
      line.slice(1).reduce((sum, [x, y], i) => sum + line[i]![0] * y - x * line[i]![1], 0);
    expect(shore!.lines.map((line) => Math.sign(area(line)))).toEqual([1, -1]);
  });

  it('draws no line where two waters meet', () => {
    const west = { polygons: [[box(120, 30, 120.01, 30.01)]] };
    const east = { polygons: [[box(120.01, 30, 120.02, 30.01)]] };
    const xs = shoreLines([west, east]).flatMap(({ lines }) =>
      lines.flatMap((line) => line.slice(1).map(([x], i) => [x, line[i]![0]])),
    );
    expect(xs.some(([a, b]) => a === 120.01 && b === 120.01)).toBe(false);
  });

  it('draws no line inside another water', () => {
    const lake = { polygons: [[box(120, 30, 120.03, 30.03)]] };
    const pond = { polygons: [[box(120.01, 30.01, 120.02, 30.02)]] };
    expect(shoreLines([lake, pond])).toHaveLength(1);
  });
});

describe('breadthMeters', () => {
  it('is area by perimeter', () => {
    expect(breadthMeters([[box(120, 30, 120.01, 30.01)]])).toBe(258);
  });
});
