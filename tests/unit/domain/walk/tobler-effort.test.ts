import { expect, test } from 'vitest';
import { FASTEST_PER_FLAT, stepsEffort, toblerEffort } from '../../../../src/domain/walk/tobler-effort.ts';

test('a metre on the flat is a metre of effort', () => {
  expect(toblerEffort(0)).toBe(1);
});

test('follows the published function 6·exp(−3.5·|slope + 0.05|) km/h', () => {
  const published = (slope: number) => 6 * Math.exp(-3.5 * Math.abs(slope + 0.05));
  for (const slope of [-0.4, -0.1, -0.05, 0, 0.03, 0.2]) {
    expect(published(0) / toblerEffort(slope)).toBeCloseTo(published(slope), 10);
  }
});

test('walking down a gentle slope is faster than on the flat, and than up it', () => {
  expect(toblerEffort(-0.05)).toBeLessThan(1);
  expect(toblerEffort(0.05)).toBeGreaterThan(1);
});

test('nothing is faster than 5 % downhill', () => {
  expect(FASTEST_PER_FLAT).toBeCloseTo(1.1912, 4);
});

test('flat steps are walked at half speed', () => {
  expect(stepsEffort(0)).toBe(2);
});

test('steep steps are no faster than their slope', () => {
  expect(stepsEffort(0.4)).toBe(toblerEffort(0.4));
});
