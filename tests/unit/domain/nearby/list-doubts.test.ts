import { describe, expect, it } from 'vitest';
import { coverageAt, refusalAt } from '../../../../src/domain/nearby/coverage-at.ts';
import { listDoubts } from '../../../../src/domain/nearby/list-doubts.ts';
import type { CoverageFeature } from '../../../../src/schema/coverage.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const access = { edge: 0, fraction: 0, offMeters: 10, offMinutes: 0.2, point: lngLat(120.1, 30.2) };
const evidence = { meters: 1000, metersWithoutHeights: 0, metersByYear: {} };
const sure = { reach: { access, evidence }, coverage: null, isOutside: false };

describe('the doubts of a reach', () => {
  it('are none for a pin on a street of the complete network', () => {
    expect(listDoubts({ ...sure, coverage: { level: 'complete', vintage: '2026-05' } })).toEqual([]);
  });

  it('name open ground, old and incomplete data and unknown slopes', () => {
    const reach = {
      access: { ...access, offMeters: 140 },
      evidence: { meters: 1000, metersWithoutHeights: 300, metersByYear: { 2019: 250, 2024: 90 } },
    };
    const coverage = { level: 'roads', vintage: '2024-12' } as const;
    expect(listDoubts({ reach, coverage, isOutside: true })).toEqual([
      { kind: 'outside' },
      { kind: 'off', meters: 140 },
      { kind: 'roads', vintage: '2024-12' },
      { kind: 'older', percent: 25, year: 2019 },
      { kind: 'flat', percent: 30 },
    ]);
  });
});

const SQUARE: CoverageFeature = {
  type: 'Feature',
  properties: { level: 'partial', vintage: '2019-08' },
  geometry: {
    type: 'Polygon',
    coordinates: [[lngLat(120, 30), lngLat(121, 30), lngLat(121, 31), lngLat(120, 31), lngLat(120, 30)]],
  },
};
const INSIDE = lngLat(120.5, 30.5);
const BEYOND = lngLat(122, 30.5);

it('the coverage at a point is that of the polygon around it', () => {
  expect(coverageAt(INSIDE, [SQUARE])?.level).toBe('partial');
  expect(coverageAt(BEYOND, [SQUARE])).toBeNull();
});

describe('a pin that has no way near it', () => {
  it('is too far from one where the data know the ground', () => {
    expect(refusalAt('too-far', INSIDE, [SQUARE])).toBe('too-far');
  });

  it('is beyond the network where the data end', () => {
    expect(refusalAt('too-far', BEYOND, [SQUARE])).toBe('outside');
    expect(refusalAt('in-water', BEYOND, [SQUARE])).toBe('in-water');
  });

  it('is too far from one as long as nobody knows where the data end', () => {
    expect(refusalAt('too-far', BEYOND, [])).toBe('too-far');
  });
});
