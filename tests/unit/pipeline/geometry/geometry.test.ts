import { describe, expect, it } from 'vitest';
import { createClipArea, relateBox } from '../../../../pipeline/geometry/clip-area.ts';
import { clipLine } from '../../../../pipeline/geometry/clip-line.ts';
import { joinLines } from '../../../../pipeline/geometry/join-lines.ts';
import { areaSquareMeters } from '../../../../pipeline/geometry/measure.ts';
import { boxRing, cutIntoPieces } from '../../../../pipeline/geometry/polygon-boolean.ts';
import { boxOf } from '../../../../src/domain/geo/bounds.ts';
import { simplifyLine, simplifyPolygons } from '../../../../pipeline/geometry/simplify.ts';

const square = createClipArea([[boxRing([120, 30, 120.1, 30.1])]]);

describe('clipLine', () => {
  it('cuts at the edge of the area', () => {
    expect(
      clipLine(
        [
          [119.9, 30.05],
          [120.2, 30.05],
        ],
        square,
      ),
    ).toEqual([
      [
        [120, 30.05],
        [expect.closeTo(120.1, 9), 30.05],
      ],
    ]);
  });

  it('passes a line inside untouched and drops one outside', () => {
    const inside = [
      [120.01, 30.01],
      [120.02, 30.02],
    ] as const;
    expect(clipLine(inside, square)).toEqual([inside]);
    expect(
      clipLine(
        [
          [121, 30],
          [121, 31],
        ],
        square,
      ),
    ).toEqual([]);
  });

  it('gives each visit its own part', () => {
    const visits = clipLine(
      [
        [120.01, 30.05],
        [120.2, 30.05],
        [120.2, 30.06],
        [120.01, 30.06],
      ],
      square,
    );
    expect(visits).toHaveLength(2);
  });
});

describe('relateBox', () => {
  it.each([
    [[120.01, 30.01, 120.02, 30.02], 'inside'],
    [[120.09, 30.01, 120.12, 30.02], 'crosses'],
    [[119.9, 29.9, 120.3, 30.3], 'crosses'],
    [[121, 30, 122, 31], 'outside'],
  ] as const)('finds %j %s', (box, relation) => {
    expect(relateBox(square, box)).toBe(relation);
  });
});

describe('joinLines', () => {
  const [a, b, c, d] = [
    [120, 30],
    [120.1, 30],
    [120.2, 30],
    [120.1, 30.1],
  ] as const;

  it('joins two lines that meet, turning one when needed', () => {
    expect(
      joinLines(
        [
          [a, b],
          [c, b],
        ],
        { keepDirection: false },
      ),
    ).toEqual([[a, b, c]]);
  });

  it('turns none when directions count', () => {
    expect(
      joinLines(
        [
          [a, b],
          [c, b],
        ],
        { keepDirection: true },
      ),
    ).toHaveLength(2);
    expect(
      joinLines(
        [
          [b, c],
          [a, b],
        ],
        { keepDirection: true },
      ),
    ).toEqual([[a, b, c]]);
  });

  it('does not guess where three meet', () => {
    expect(
      joinLines(
        [
          [a, b],
          [b, c],
          [b, d],
        ],
        { keepDirection: false },
      ),
    ).toHaveLength(3);
  });
});

describe('simplify', () => {
  it('drops positions within the tolerance and keeps the ends', () => {
    const line = [
      [120, 30],
      [120.05, 30.00001],
      [120.1, 30],
    ] as const;
    expect(simplifyLine(line, 0.0001)).toEqual([line[0], line[2]]);
    expect(simplifyLine(line, 0.000001)).toEqual(line);
  });

  it('drops a polygon that collapses', () => {
    expect(simplifyPolygons([[boxRing([120, 30, 120.00001, 30.00001])]], 0.001)).toEqual([]);
  });
});

describe('cutIntoPieces', () => {
  const lake = [
    [boxRing([120.001, 30.001, 120.03, 30.03]), boxRing([120.007, 30.007, 120.009, 30.009]).toReversed()],
  ];
  const pieces = cutIntoPieces(lake, 0.008);

  it('cuts no larger than asked and loses nothing', () => {
    for (const [outer] of pieces) {
      const [west, south, east, north] = boxOf(outer!);
      expect(Math.max(east - west, north - south)).toBeLessThanOrEqual(0.008 + 1e-9);
    }
    expect(areaSquareMeters(pieces) / areaSquareMeters(lake)).toBeCloseTo(1, 4);
  });

  it('opens a hole that a cut crosses', () => {
    expect(pieces.every((polygon) => polygon.length === 1)).toBe(true);
  });
});
