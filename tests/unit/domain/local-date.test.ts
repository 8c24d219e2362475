import { expect, test } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';

test("the reader's day is that of their own clock, with two digits for month and day", () => {
  expect(localDate(new Date(2024, 8, 2, 23, 59))).toBe('2024-09-02');
  expect(localDate(new Date(2024, 11, 31, 0, 0))).toBe('2024-12-31');
});
