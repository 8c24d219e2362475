import { describe, expect, it } from 'vitest';
import { createDem } from '../../../../pipeline/dem/dem.ts';
import { buildKnownHeights } from '../../../../pipeline/dem/known-heights.ts';
import { contourLines } from '../../../../pipeline/landform/contour-lines.ts';
import { parseElevation } from '../../../../pipeline/landform/peak-layer.ts';

function coneDem(unknownWestOf: number) {
  const meters = Float32Array.from({ length: 3600 }, (_, i) => {
    const [x, y] = [i % 60, Math.floor(i / 60)];
    return x < unknownWestOf ? NaN : Math.max(0, 130 - Math.hypot(x - 30, y - 30) * 6);
  });
  return createDem({
    width: 60,
    height: 60,
    box: [120, 30, 120.03, 30.03],
    cellLng: 0.0005,
    cellLat: 0.0005,
    meters,
  });
}

describe('contourLines', () => {
  it('draws closed lines every 20 m round a hill', () => {
    const dem = coneDem(0);
    const contours = contourLines(dem, buildKnownHeights(dem));
    expect(contours.map(({ ele }) => ele)).toEqual([20, 40, 60, 80, 100, 120].slice(0, contours.length));
    expect(contours.length).toBeGreaterThanOrEqual(5);
    expect(contours[1]!.lines[0]![0]).toEqual(contours[1]!.lines[0]!.at(-1));
  });

  it('never runs along the end of the heights', () => {
    const dem = coneDem(25);
    const west = contourLines(dem, buildKnownHeights(dem))
      .flatMap(({ lines }) => lines.flat())
      .map(([lng]) => lng);
    expect(Math.min(...west)).toBeGreaterThan(120 + 26 * 0.0005);
  });
});

describe('parseElevation', () => {
  it.each([
    ['313', 313],
    ['412.6', 413],
    ['257 m', 257],
    ['about 300', null],
    [undefined, null],
  ])('reads %s as %s', (text, meters) => {
    expect(parseElevation(text)).toBe(meters);
  });
});
