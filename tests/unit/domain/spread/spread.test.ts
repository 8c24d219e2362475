import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaShares } from '../../../../src/domain/spread/area-shares.ts';
import { classOf, countClasses } from '../../../../src/domain/spread/count-classes.ts';
import { countRange } from '../../../../src/domain/spread/count-range.ts';
import { medianMinutes } from '../../../../src/domain/spread/median-minutes.ts';
import { stripLevels } from '../../../../src/domain/spread/strip-levels.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';

/** Two squares side by side; their common edge is at 120.1° E. */
const square = (id: string, west: number, east: number) => {
  const corners: LngLat[] = [
    lngLat(west, 30.2),
    lngLat(east, 30.2),
    lngLat(east, 30.3),
    lngLat(west, 30.3),
    lngLat(west, 30.2),
  ];
  return { id, geometry: { type: 'Polygon' as const, coordinates: [corners] } };
};
const AREAS = [square('west', 120, 120.1), square('east', 120.1, 120.2)];

describe('the areas in which a place may lie', () => {
  it('are one for a place that is known exactly', () => {
    expect([...areaShares(lngLat(120.0999, 30.25), 0, AREAS)]).toEqual([['west', 1]]);
  });

  it('have half of it each where it stands on their edge', () => {
    const shares = areaShares(lngLat(120.1, 30.25), 500, AREAS);
    expect(shares.get('west')).toBeCloseTo(0.5, 1);
    expect(shares.get('east')).toBeCloseTo(0.5, 1);
  });

  it('have the share of the disc that lies in them', () => {
    // The edge is half a radius east of the middle: the segment beyond it has 19.55 % of the disc.
    const shares = areaShares(lngLat(120.1 - 250 / 96_300, 30.25), 500, AREAS);
    expect(shares.get('east')).toBeCloseTo(0.1955, 1);
  });

  it('do not make up for what lies in none', () => {
    const sum = [...areaShares(lngLat(120, 30.25), 500, AREAS).values()].reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(0.5, 1);
  });
});

/** The chances of each count, by trying all ways in which places may lie. */
function bruteForce(chances: readonly number[]): readonly number[] {
  const likely = Array.from({ length: chances.length + 1 }, () => 0);
  for (let way = 0; way < 2 ** chances.length; way += 1) {
    const isIn = chances.map((_, at) => (way & (1 << at)) !== 0);
    const chance = chances.reduce((product, each, at) => product * (isIn[at] === true ? each : 1 - each), 1);
    const count = isIn.filter(Boolean).length;
    likely[count] = (likely[count] ?? 0) + chance;
  }
  return likely;
}

const quantile = (likely: readonly number[], share: number): number => {
  let sum = 0;
  return likely.findIndex((chance) => (sum += chance) > share - 1e-9);
};

describe('how many places lie in an area', () => {
  it('is one number where all places are exact', () => {
    expect(countRange([1, 1, 0, 1])).toEqual({ from: 3, to: 3 });
    expect(countRange([])).toEqual({ from: 0, to: 0 });
  });

  it('equals all ways in which they may lie, counted one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { maxLength: 9 }), (chances) => {
        const likely = bruteForce(chances);
        expect(countRange(chances)).toEqual({ from: quantile(likely, 0.05), to: quantile(likely, 0.95) });
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('is that of a fair coin for places on an edge', () => {
    // Binomial, n = 20, p = 0.5: P(X ≤ 5) = 0.0207, P(X ≤ 6) = 0.0577; P(X ≤ 13) = 0.9423, P(X ≤ 14) = 0.9793.
    expect(countRange(Array.from({ length: 20 }, () => 0.5))).toEqual({ from: 6, to: 14 });
  });
});

describe('the median walk', () => {
  const exact = (minutes: number) => ({ usual: minutes, from: minutes, to: minutes });

  it('has half of the walks no longer, and no range where places are exact', () => {
    expect(medianMinutes([9, 1, 5].map(exact))).toEqual({ usual: 5, from: 5, to: 5 });
    expect(medianMinutes([9, 1, 5, 7].map(exact))).toEqual({ usual: 6, from: 6, to: 6 });
  });

  it('is beyond an hour where half of the walks are', () => {
    expect(medianMinutes([exact(5), exact(Infinity), exact(Infinity)])?.usual).toBe(Infinity);
  });

  it('takes in how well the places are known', () => {
    const walks = [exact(5), { usual: 10, from: 2, to: 30 }, exact(12)];
    expect(medianMinutes(walks)).toEqual({ usual: 10, from: 5, to: 12 });
  });

  it('is not told of fewer than three', () => {
    expect(medianMinutes([5, 7].map(exact))).toBeNull();
  });
});

describe('the shades of a map', () => {
  it('are one for each number up to four, and a first one for none', () => {
    expect(countClasses([0, 3, 1])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
    expect(countClasses([0])).toEqual([{ from: 0, to: 0 }]);
  });

  it('hold every number once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1 }), (counts) => {
        const classes = countClasses(counts);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const count of counts) {
          expect(classes.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
          expect(classOf(count, classes)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 5 },
    );
  });
});

describe('signs on a line', () => {
  it('never cover each other, and stand as low as they can', () => {
    expect(stripLevels([0, 5, 30, 6], 12)).toEqual([0, 1, 0, 2]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 30 }), (places) => {
        const levels = stripLevels(places, 12);
        places.forEach((place, a) => {
          places.forEach((other, b) => {
            if (a < b && levels[a] === levels[b]) expect(Math.abs(place - other)).toBeGreaterThanOrEqual(12);
          });
        });
      }),
      { seed: 5 },
    );
  });
});
