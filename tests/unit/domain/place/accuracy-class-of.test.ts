import { expect, test } from 'vitest';
import { accuracyClassOf } from '../../../../src/domain/place/accuracy-class-of.ts';

test.each([
  { meters: 1, expected: 'exact' },
  { meters: 60, expected: 'exact' },
  { meters: 61, expected: 'near' },
  { meters: 150, expected: 'near' },
  { meters: 500, expected: 'approximate' },
  { meters: 501, expected: 'area' },
])('$meters m is $expected', ({ meters, expected }) => {
  expect(accuracyClassOf(meters)).toBe(expected);
});
