import { describe, expect, it } from 'vitest';
import { sectionAt } from '../../../../src/views/report/section-at.ts';

const edges = (...tops: number[]) => tops.map((top, index) => ({ part: index, top }));

describe('sectionAt', () => {
  it('is the last part that begins above the reading line, at 35 % of the height', () => {
    expect(sectionAt(edges(-500, -20, 349, 900), 1000)).toBe(2);
    expect(sectionAt(edges(-500, -20, 351, 900), 1000)).toBe(1);
  });

  it('is the first part before anything has begun', () => {
    expect(sectionAt(edges(400, 900), 1000)).toBe(0);
  });

  it('is nothing where there are no parts', () => {
    expect(sectionAt([], 1000)).toBeUndefined();
  });
});
