import { describe, expect, it } from 'vitest';
import { buildKnownHeights } from '../../../../pipeline/dem/known-heights.ts';
import { createDem } from '../../../../pipeline/dem/dem.ts';
import { buildReliefTone } from '../../../../pipeline/relief/relief-tone.ts';
import { toneOfSlope } from '../../../../pipeline/relief/shade.ts';

const SIZE = 60;
const CELL = 0.0005;

/** A model of 60 × 60 cells; NaN is unknown. */
function demOf(heightAt: (x: number, y: number) => number) {
  return createDem({
    width: SIZE,
    height: SIZE,
    box: [120, 30, 120 + SIZE * CELL, 30 + SIZE * CELL],
    cellLng: CELL,
    cellLat: CELL,
    meters: Float32Array.from({ length: SIZE * SIZE }, (_, i) => heightAt(i % SIZE, Math.floor(i / SIZE))),
  });
}

/** The tone at a cell of the model. */
function toneAt(dem: ReturnType<typeof demOf>, x: number, y: number): number {
  const tone = buildReliefTone(buildKnownHeights(dem));
  return tone.values[(y * 4 + 2) * tone.width + x * 4 + 2]!;
}

describe('toneOfSlope', () => {
  it('is 0 on flat ground', () => {
    expect(toneOfSlope(0, 0)).toBe(0);
  });

  it('brightens a slope that faces north-west', () => {
    expect(toneOfSlope(0.4, -0.4)).toBeGreaterThan(0.2);
  });

  it('darkens a slope that faces south-east', () => {
    expect(toneOfSlope(-0.4, 0.4)).toBeLessThan(-0.4);
  });

  it('never leaves −1 to 1', () => {
    expect(toneOfSlope(-100, 100)).toBeGreaterThanOrEqual(-1);
    expect(toneOfSlope(100, -100)).toBeLessThanOrEqual(1);
  });
});

describe('buildReliefTone', () => {
  it('leaves a high plain untouched', () => {
    expect(
      toneAt(
        demOf(() => 200),
        30,
        30,
      ),
    ).toBe(0);
  });

  it('leaves low noise in the plain untouched', () => {
    expect(
      toneAt(
        demOf((x, y) => 5 + ((x + y) % 3) * 2),
        30,
        30,
      ),
    ).toBeCloseTo(0, 10);
  });

  it('lights the north-western side of a hill and darkens the other', () => {
    const hill = demOf((x, y) => Math.max(0, 400 - Math.hypot(x - 30, y - 30) * 18));
    expect(toneAt(hill, 26, 26)).toBeGreaterThan(0.1);
    expect(toneAt(hill, 34, 34)).toBeLessThan(-0.1);
  });

  it('is 0 where nothing is known and fades out towards it', () => {
    const slope = demOf((x, y) => (x < 10 ? NaN : 100 + (x - y) * 20));
    expect(toneAt(slope, 5, 30)).toBeCloseTo(0, 10);
    const steps = [10, 14, 20, 28].map((x) => Math.abs(toneAt(slope, x, 30)));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBeLessThan(0.02);
    expect(steps[3]).toBeGreaterThan(0.1);
  });
});
