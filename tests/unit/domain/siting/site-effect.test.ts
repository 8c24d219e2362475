import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gainOf } from '../../../../src/domain/siting/gain-rows.ts';
import { SiteEffects } from '../../../../src/domain/siting/site-effect.ts';
import { BEYOND, type SiteWalks } from '../../../../src/domain/siting/site-ground.ts';
import type { Ranged } from '../../../../src/domain/study/drawn-range.ts';
import { siteGains } from '../../../../src/domain/siting/site-problem.ts';

const [DEMANDS, SITES, AREAS] = [10, 4, 3] as const;
const demand = {
  weights: Float64Array.from({ length: DEMANDS }, (_, at) => 0.25 * (at + 1)),
  areas: Int8Array.from({ length: DEMANDS }, (_, at) => (at % (AREAS + 1)) - 1),
  areaCount: AREAS,
};

const walk = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constant(BEYOND));
const column = fc
  .array(walk, { minLength: DEMANDS, maxLength: DEMANDS })
  .map((walks) => Uint16Array.from(walks));

const walksOf = (
  usual: Uint16Array,
  draws: readonly Uint16Array[],
  sites: readonly Uint16Array[],
): SiteWalks => {
  const entries = sites.map((walks) => [...walks.entries()].filter(([, tenths]) => tenths < BEYOND));
  const starts = [0];
  for (const row of entries) starts.push(starts.at(-1)! + row.length);
  return {
    candidates: [],
    hasPath: new Uint8Array(DEMANDS).fill(1),
    now: { usual, draws },
    rows: {
      starts: Uint32Array.from(starts),
      demands: Uint16Array.from(entries.flat(), ([at]) => at),
      tenths: Uint16Array.from(entries.flat(), ([, tenths]) => tenths),
    },
  };
};

const samples = fc
  .tuple(column, fc.array(column, { maxLength: 5 }), fc.array(column, { minLength: SITES, maxLength: SITES }))
  .map((parts) => walksOf(...parts));
const goals = fc.constantFrom(
  { goal: 'cover', minutes: 15 } as const,
  { goal: 'mean', minutes: 60 } as const,
);
const chosen = fc.uniqueArray(fc.integer({ min: 0, max: SITES - 1 }), { maxLength: SITES });

it('tells what the rows of gains tell, for each area and for all of them', () => {
  fc.assert(
    fc.property(samples, goals, chosen, (walks, goal, sites) => {
      const { whole, areas, added } = new SiteEffects(walks, demand, goal).of(sites);
      const gain = gainOf(
        siteGains({ ...goal, ...demand, count: 1, rows: walks.rows, now: walks.now.usual }),
        sites,
      );
      const [before, after] = [whole.before.usual, whole.after.usual];
      expect(whole.gain.usual).toBeCloseTo(gain, 9);
      expect(after).toBeCloseTo(goal.goal === 'cover' ? before + gain : before - gain, 9);
      expect(added.reduce((sum, { usual }) => sum + usual, 0)).toBeCloseTo(gain, 9);
      // The first demand and each fourth from there lie in no area.
      const inAreas = areas.reduce((sum, { hectares }) => sum + hectares, 0);
      const nowhere = demand.weights
        .filter((_, at) => demand.areas[at] === -1)
        .reduce((sum, each) => sum + each, 0);
      expect(inAreas + nowhere).toBeCloseTo(whole.hectares, 9);
    }),
  );
});

it('has a range of the draws, which is the gain itself where every place is known exactly', () => {
  const usual = new Uint16Array(DEMANDS).fill(BEYOND);
  const site = new Uint16Array(DEMANDS).fill(600);
  const near = new Uint16Array(DEMANDS).fill(300);
  const goal = { goal: 'cover', minutes: 15 } as const;
  const exact = new SiteEffects(walksOf(usual, [], [site]), demand, goal).of([0]);
  expect(exact.whole.gain).toEqual({ usual: 13.75, from: 13.75, to: 13.75 });
  expect(exact.areas.map(({ after }) => after.from === after.to)).toEqual([true, true, true]);
  expect(exact.served).toHaveLength(DEMANDS);
  const doubtful = new SiteEffects(walksOf(usual, [usual, near], [site]), demand, goal).of([0]);
  expect(doubtful.whole.gain).toEqual({ usual: 13.75, from: 0, to: 13.75 });
  expect(doubtful.added).toEqual([{ usual: 13.75, from: 0, to: 13.75 }]);
  // The second, sixth and tenth of ten, of a quarter of a hectare more each.
  expect(doubtful.areas[0]).toEqual({
    hectares: 4.5,
    before: { usual: 0, from: 0, to: 4.5 },
    after: { usual: 4.5, from: 4.5, to: 4.5 },
    gain: { usual: 4.5, from: 0, to: 4.5 },
  });
});

it('tells of each draw what it would tell if the places lay so', () => {
  fc.assert(
    fc.property(samples, goals, chosen, (walks, goal, sites) => {
      const whole = new SiteEffects(walks, demand, goal).of(sites);
      const alone = [walks.now.usual, ...walks.now.draws].map((usual) =>
        new SiteEffects({ ...walks, now: { usual, draws: [] } }, demand, goal).of(sites),
      );
      const expectSpan = ({ from, to }: Ranged, numbers: readonly number[]) => {
        // Of five draws and fewer none is left out.
        expect(from).toBeCloseTo(Math.min(...numbers), 9);
        expect(to).toBeCloseTo(Math.max(...numbers), 9);
      };
      whole.areas.forEach((count, area) => {
        for (const figure of ['before', 'after', 'gain'] as const)
          expectSpan(
            count[figure],
            alone.map(({ areas }) => areas[area]?.[figure].usual ?? NaN),
          );
      });
      whole.added.forEach((added, site) => {
        expectSpan(
          added,
          alone.map((each) => each.added[site]?.usual ?? NaN),
        );
      });
    }),
  );
});

it('forgets one choice before the next', () => {
  fc.assert(
    fc.property(samples, goals, chosen, chosen, (walks, goal, one, other) => {
      const effects = new SiteEffects(walks, demand, goal);
      effects.of(one);
      expect(effects.of(other)).toEqual(new SiteEffects(walks, demand, goal).of(other));
    }),
  );
});
