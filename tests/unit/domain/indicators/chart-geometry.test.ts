import { describe, expect, it } from 'vitest';
import { layoutBullet } from '../../../../src/domain/indicators/layout-bullet.ts';
import { layoutUnitMarks } from '../../../../src/domain/indicators/layout-unit-marks.ts';

describe('layoutUnitMarks', () => {
  it('fills rows of 25, 15 pixels from mark to mark', () => {
    const { width, height, marks } = layoutUnitMarks(28);
    expect([width, height, marks.length]).toEqual([372, 27, 28]);
    expect(marks[24]).toEqual({ x: 360, y: 0 });
    expect(marks[25]).toEqual({ x: 0, y: 15 });
  });

  it('is as wide as its marks when they fill no row', () => {
    const { width, height } = layoutUnitMarks(2);
    expect([width, height]).toEqual([27, 12]);
  });

  it('takes no room for nothing', () => {
    expect(layoutUnitMarks(0)).toEqual({ width: 0, height: 0, marks: [] });
  });
});

describe('layoutBullet', () => {
  it('measures the result against the goal', () => {
    expect(layoutBullet({ achieved: 10, target: 25, width: 200 })).toEqual({ achieved: 80, target: 200 });
  });

  it('keeps a result beyond the goal within the width', () => {
    expect(layoutBullet({ achieved: 50, target: 25, width: 200 })).toEqual({ achieved: 200, target: 100 });
  });

  it('draws nothing of nothing', () => {
    expect(layoutBullet({ achieved: 0, target: 0, width: 200 })).toEqual({ achieved: 0, target: 0 });
  });
});
