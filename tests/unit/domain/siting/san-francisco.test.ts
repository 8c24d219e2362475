import { describe, expect, it } from 'vitest';
import { finished } from './finished.ts';
import { SF_METERS, SF_PEOPLE } from './san-francisco.ts';
import { exactSites } from '../../../../src/domain/siting/exact-sites.ts';
import { findSites } from '../../../../src/domain/siting/find-sites.ts';
import { collectGains, gainOf } from '../../../../src/domain/siting/gain-rows.ts';
import { exchangeSites, greedySites } from '../../../../src/domain/siting/greedy-sites.ts';

const size = { siteCount: SF_METERS.length, demandCount: SF_PEOPLE.length };
const allPeople = SF_PEOPLE.reduce((sum, people) => sum + people, 0);
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

describe('maximal covering of San Francisco within 5,000 m', () => {
  const rows = collectGains(size, (store, add) => {
    SF_METERS[store]!.forEach((meters, tract) => {
      add(tract, meters <= 5000 ? SF_PEOPLE[tract]! : 0);
    });
  });
  const exactOf = (count: number) => finished(findSites(rows, { count }));

  it('has the people of the reference', () => {
    expect([size.siteCount, size.demandCount, allPeople]).toEqual([16, 205, 955_113]);
  });

  it('covers exactly what the reference does, and proves it', () => {
    const found = COUNTS.map(exactOf);
    expect(found.map(({ gain }) => gain)).toEqual([
      448_255, 671_938, 791_499, 875_247, 927_402, 941_462, 950_428, 955_113,
    ]);
    expect(found.every(({ isProven, gain, upper }) => isProven && upper === gain)).toBe(true);
    expect(found.map(({ sites }) => gainOf(rows, sites))).toEqual(found.map(({ gain }) => gain));
    expect(found.map(({ sites }) => sites.length)).toEqual(COUNTS);
  });

  it('covers by the greedy choice exactly what the greedy choice of the reference does', () => {
    const greedy = [448_255, 671_938, 788_863, 872_611, 910_944, 928_898, 946_147, 955_113];
    expect(COUNTS.map((count) => gainOf(rows, greedySites(rows, count)))).toEqual(greedy);
    expect(COUNTS.map((count) => exactOf(count).greedyGain)).toEqual(greedy);
  });

  it('is equal by both ways up to two stores and where everybody is covered, and by no means from three on', () => {
    const isEqual = (count: number) => {
      const { gain, greedyGain } = exactOf(count);
      return gain === greedyGain;
    };
    expect(COUNTS.filter(isEqual)).toEqual([1, 2, 8]);
  });

  it('says how much there could be at most when it may not read enough to know', () => {
    const from = greedySites(rows, 5);
    const stopped = finished(exactSites(rows, { count: 5, from, most: 20_000 }));
    expect(stopped.isProven).toBe(false);
    expect(stopped.gain).toBeGreaterThanOrEqual(910_944);
    expect(stopped.upper).toBeGreaterThanOrEqual(927_402);
    expect(stopped.upper).toBeLessThan(allPeople + 1);
  });

  it('ends with the best so far when nobody waits any longer', () => {
    let steps = 0;
    const from = greedySites(rows, 5);
    const stopped = finished(exactSites(rows, { count: 5, from, most: 1e9, isStopped: () => ++steps > 3 }));
    expect(stopped).toMatchObject({ isProven: false });
    expect(stopped.upper).toBeGreaterThanOrEqual(927_402);
  });
});

describe('the p-median of San Francisco', () => {
  const furthest = Math.max(...SF_METERS.flat());
  /** What is saved of the walk to the furthest store of all. */
  const rows = collectGains(size, (store, add) => {
    SF_METERS[store]!.forEach((meters, tract) => {
      add(tract, (furthest - meters) * SF_PEOPLE[tract]!);
    });
  });
  const meanOf = (gain: number) => furthest - gain / allPeople;

  it('has the mean distance that spopt finds for four stores', () => {
    // spopt/tests/test_p_median.py: 2982.1268579890657, from distances that are not rounded.
    const { gain, isProven } = finished(findSites(rows, { count: 4 }));
    expect(isProven).toBe(true);
    expect(meanOf(gain)).toBeCloseTo(2982.1268579890657, 1);
  });

  it('is found by exchange where the greedy choice misses it, and proven', () => {
    for (const count of [2, 3, 4, 5]) {
      const greedy = greedySites(rows, count);
      const { gain, isProven } = finished(findSites(rows, { count }));
      expect(isProven).toBe(true);
      expect(gainOf(rows, exchangeSites(rows, greedy))).toBe(gain);
      expect(gainOf(rows, greedy)).toBeLessThan(gain);
    }
  });
});
