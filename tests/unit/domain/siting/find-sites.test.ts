import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForceGain } from './brute-force.ts';
import { finished } from './finished.ts';
import { exactSites, type SearchState } from '../../../../src/domain/siting/exact-sites.ts';
import { findSites } from '../../../../src/domain/siting/find-sites.ts';
import { collectGains, type GainRows, gainOf } from '../../../../src/domain/siting/gain-rows.ts';
import { exchangeSites, greedySites } from '../../../../src/domain/siting/greedy-sites.ts';

type Sample = Readonly<{ rows: GainRows; count: number }>;

const DEMANDS = 12;

const toRows = (gains: readonly (readonly number[])[]): GainRows =>
  collectGains({ siteCount: gains.length, demandCount: DEMANDS }, (site, add) => {
    gains[site]!.forEach((gain, demand) => {
      add(demand, gain);
    });
  });

const samplesOf = (gain: fc.Arbitrary<number>): fc.Arbitrary<Sample> =>
  fc.record({
    rows: fc
      .array(fc.array(gain, { minLength: DEMANDS, maxLength: DEMANDS }), { minLength: 5, maxLength: 9 })
      .map(toRows),
    count: fc.integer({ min: 1, max: 5 }),
  });

/** Covered or not, all demands alike: many choices gain the same. */
const covering = samplesOf(fc.constantFrom(0, 0, 1));
/** Minutes saved. */
const savings = samplesOf(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 60, noNaN: true })));

describe.each([
  ['covering', covering],
  ['saving', savings],
])('the sites for %s', (_, samples) => {
  it('gain as much as the best of all choices, and that is proven', () => {
    fc.assert(
      fc.property(samples, ({ rows, count }) => {
        const most = bruteForceGain(rows, count);
        const { gain, upper, isProven, sites } = finished(findSites(rows, { count }));
        expect(isProven).toBe(true);
        expect(gain).toBeCloseTo(most, 6);
        expect(upper).toBe(gain);
        expect(gainOf(rows, sites)).toBeCloseTo(gain, 6);
        expect(new Set(sites).size).toBe(sites.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are never told to gain less at most than they do, however early the search ends', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 2000 }), ({ rows, count }, most) => {
        const best = bruteForceGain(rows, count) * (1 - 1e-9);
        const told: SearchState[] = [];
        const from = greedySites(rows, count);
        const found = finished(exactSites(rows, { count, from, most }), (state) => told.push(state));
        for (const { upper } of [...told, found]) expect(upper).toBeGreaterThanOrEqual(best);
        expect(found.gain).toBeLessThanOrEqual(found.upper);
        if (found.isProven) expect(found.gain).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 300 },
    );
  });

  it('gain by the greedy choice at least 1 − 1/e of that, and by exchange no less', () => {
    fc.assert(
      fc.property(samples, ({ rows, count }) => {
        const greedy = greedySites(rows, count);
        const best = bruteForceGain(rows, count);
        expect(gainOf(rows, greedy)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
        expect(gainOf(rows, greedy)).toBeLessThanOrEqual(best + 1e-9);
        expect(gainOf(rows, exchangeSites(rows, greedy))).toBeGreaterThanOrEqual(gainOf(rows, greedy) - 1e-9);
      }),
    );
  });
});

it('takes no more sites than add anything, the one that adds most first', () => {
  const rows = toRows([[1], [0, 2, 2], [0, 2]]);
  expect(finished(findSites(rows, { count: 5 }))).toMatchObject({ sites: [1, 0], gain: 5, isProven: true });
  expect(finished(findSites(toRows([[], []]), { count: 2 }))).toMatchObject({
    sites: [],
    gain: 0,
    isProven: true,
  });
});
