import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRealNetwork } from './real-network.ts';
import { GoalSet } from '../../../../src/domain/reach/goal-set.ts';
import { accessSteps } from '../../../../src/domain/reach/access-steps.ts';
import type { PointAccesses } from '../../../../src/domain/reach/point-accesses.ts';
import { PointSet } from '../../../../src/domain/reach/point-set.ts';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { walkSeeds } from '../../../../src/domain/reach/walk-seeds.ts';
import { finish } from '../../../../src/domain/steps.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { WALK_MODES } from '../../../../src/schema/walk-mode.ts';

/** Two edges: the first takes 100 s one way and 200 s back, the second a second each way. */
const ARC_SECONDS = Float64Array.from([100, 200, 1, 1]);

type Access = readonly [edge: number, fraction: number, offSeconds: number];

const accessesOf = (list: readonly Access[]): PointAccesses => ({
  edges: Int32Array.from(list, ([edge]) => edge),
  fractions: Float64Array.from(list, ([, fraction]) => fraction),
  offSeconds: Float64Array.from(list, ([, , off]) => off),
});
const seedsOf = (list: readonly Access[]): readonly Access[] => {
  const { starts, fractions, offSeconds } = walkSeeds(accessesOf(list), ARC_SECONDS);
  return [0, 1].flatMap((edge) =>
    Array.from({ length: starts[edge + 1]! - starts[edge]! }, (_, index): Access => {
      const at = starts[edge]! + index;
      return [edge, fractions[at]!, offSeconds[at]!];
    }),
  );
};

describe('of the places on an edge', () => {
  it('those in the same spot are one, however many they are', () => {
    const same = Array.from({ length: 1000 }, (): Access => [0, 0.3, 20]);
    expect(seedsOf(same)).toEqual([[0, 0.3, 20]]);
  });

  it('one that is come to sooner along the edge than from the place itself is none', () => {
    // From 0.2 to 0.5 it takes 30 s forward.
    expect(seedsOf([[0, 0.5, 41], [0, 0.2, 10]])).toEqual([[0, 0.2, 10]]); // prettier-ignore
    expect(seedsOf([[0, 0.5, 39], [0, 0.2, 10]])).toEqual([[0, 0.2, 10], [0, 0.5, 39]]); // prettier-ignore
    // From 0.5 to 0.2 it takes 60 s back.
    expect(seedsOf([[0, 0.5, 10], [0, 0.2, 71]])).toEqual([[0, 0.5, 10]]); // prettier-ignore
    expect(seedsOf([[0, 0.5, 10], [0, 0.2, 69]])).toEqual([[0, 0.2, 69], [0, 0.5, 10]]); // prettier-ignore
  });

  it('those of one edge change nothing on another, and those without an edge are none', () => {
    expect(seedsOf([[1, 0, 50], [-1, 0, 0], [0, 1, 90]])).toEqual([[0, 1, 90], [1, 0, 50]]); // prettier-ignore
  });
});

describe('the seeds of many places', () => {
  let real: ReachEngine;
  beforeAll(async () => {
    real = new ReachEngine(await readRealNetwork());
  });

  /** Some blocks of a dense quarter, so that many places share an edge. */
  const inQuarter = fc
    .tuple(
      fc.double({ min: 120.12, max: 120.124, noNaN: true }),
      fc.double({ min: 30.27, max: 30.273, noNaN: true }),
    )
    .map(([lng, lat]) => lngLat(lng, lat));

  it('give the minutes that the nearest of all places one by one gives', () => {
    const rules = { withinMinutes: 5, draw: null } as const;
    fc.assert(
      fc.property(
        fc.array(inQuarter, { minLength: 20, maxLength: 40 }),
        fc.array(inQuarter, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...WALK_MODES),
        fc.constantFrom('to' as const, 'from' as const),
        (goals, points, mode, heading) => {
          const set = new PointSet(real, Float64Array.from(points.flat()));
          const minutesTo = (some: typeof goals): Float64Array =>
            set.nearest(new GoalSet(real, toColumns(some.map((point) => ({ point, accuracyMeters: 0 })))), {
              ...rules,
              ...{ mode, heading },
            }).minutes;
          const each = goals.map((goal) => minutesTo([goal]));
          minutesTo(goals).forEach((minutes, at) => {
            const least = Math.min(...each.map((all) => all[at]!));
            if (Number.isFinite(least)) expect(minutes).toBeCloseTo(least, 9);
            else expect(minutes).toBe(least);
          });
        },
      ),
      { numRuns: 10, seed: 11 },
    );
  });

  it('are few where the places are many: a search takes as long as the network is large', () => {
    const count = 20_000;
    const points = Float64Array.from({ length: 2 * count }, (_, at) =>
      at % 2 === 0 ? 120.12 + ((at * 7919) % 1009) / 252_250 : 30.27 + ((at * 104_729) % 997) / 332_333,
    );
    const steps = accessSteps(real, points, 'normal');
    // Each step is some milliseconds, so that a worker that goes through them hears a stop.
    for (let step = 0; step < count / 500; step++) expect(steps.next().done).toBe(false);
    const accesses = finish(steps);
    const { fractions } = walkSeeds(accesses, real.arcSeconds('normal', 'to'));
    const edges = new Set(accesses.edges);
    expect(accesses.edges.filter((edge) => edge !== -1).length).toBeGreaterThan(count / 2);
    expect(fractions.length).toBeGreaterThanOrEqual(edges.size - 1);
    expect(fractions.length).toBeLessThan(count / 10);
  });
});
