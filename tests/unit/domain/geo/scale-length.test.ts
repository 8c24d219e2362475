import { expect, test } from 'vitest';
import { scaleLength } from '../../../../src/domain/geo/scale-length.ts';

test.each([
  [1000, 1000],
  [1999, 1000],
  [2000, 2000],
  [4999, 2000],
  [7300, 5000],
  [130, 100],
  [0.7, 0.5],
])('the longest round distance up to %f m is %f m', (max, expected) => {
  expect(scaleLength(max)).toBe(expected);
});
