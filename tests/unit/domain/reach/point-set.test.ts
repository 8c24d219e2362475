import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { GoalSet } from '../../../../src/domain/reach/goal-set.ts';
import { PointSet } from '../../../../src/domain/reach/point-set.ts';
import { PlaceSet } from '../../../../src/domain/reach/reachable-places.ts';
import { ReachEngine } from '../../../../src/domain/reach/reach-engine.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';
import { WALK_MODES } from '../../../../src/schema/walk-mode.ts';
import { at, buildTestNetwork, type Spot } from '../walk/build-test-network.ts';
import { readRealNetwork } from './real-network.ts';

const goalsAt = (engine: ReachEngine, points: readonly LngLat[], accuracyMeters = 0): GoalSet =>
  new GoalSet(engine, toColumns(points.map((point) => ({ point, accuracyMeters }))));
const column = (points: readonly LngLat[]): Float64Array => Float64Array.from(points.flat());
const RULES = { mode: 'normal', heading: 'to', withinMinutes: 60, draw: null } as const;

let real: ReachEngine;
beforeAll(async () => {
  real = new ReachEngine(await readRealNetwork());
});

/** A street of two kilometres that rises by a hundred metres to the east, and one beside it that hangs together with it. */
const hill = new ReachEngine(
  buildTestNetwork({
    nodes: [
      [-1000, 0],
      [1000, 0],
    ],
    edges: [{ from: 0, to: 1, heights: [0, 100] }],
  }),
);
const spots = (engine: ReachEngine, list: readonly Spot[]) => new PointSet(engine, column(list.map(at)));

describe('minutes to the nearest place', () => {
  const inDistrict = fc
    .tuple(
      fc.double({ min: 120.02, max: 120.16, noNaN: true }),
      fc.double({ min: 30.1, max: 30.32, noNaN: true }),
    )
    .map(([lng, lat]) => lngLat(lng, lat));

  it('are the least of the walks from a point to each of them, in every mode', () => {
    const some = fc.uniqueArray(inDistrict, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, some, fc.constantFrom(...WALK_MODES), (goals, points, mode) => {
        const { minutes } = new PointSet(real, column(points)).nearest(goalsAt(real, goals), {
          ...RULES,
          mode,
        });
        const places = new PlaceSet(
          real,
          goals.map((coordinates, index) => ({
            id: String(index),
            geometry: { type: 'Point', coordinates },
            accuracyMeters: 0,
          })),
        );
        points.forEach((point, index) => {
          const row = places.minutesTo({ point, mode, withinMinutes: 60 });
          // A path near that is closed to the mode is no way; no path at all is not known.
          const without = real.access({ point, mode: 'normal' }).ok ? Infinity : Number.NaN;
          const nearest = row.ok ? Math.min(...row.value) : without;
          if (!Number.isFinite(nearest)) expect(minutes[index]).toBe(nearest);
          else expect(minutes[index]).toBeCloseTo(nearest, 6);
        });
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('are those of the way to it: up a hill takes longer than down', () => {
    const nearest = (heading: 'to' | 'from') =>
      spots(hill, [[-800, 0]]).nearest(goalsAt(hill, [at([800, 0])]), { ...RULES, heading }).minutes[0];
    const row = new PlaceSet(hill, [
      { id: 'top', geometry: { type: 'Point', coordinates: at([800, 0]) }, accuracyMeters: 0 },
    ]).minutesTo({ point: at([-800, 0]), ...RULES });
    expect(nearest('to')).toBeCloseTo(row.ok ? (row.value[0] ?? 0) : 0, 6);
    expect(nearest('to')).toBeGreaterThan((nearest('from') ?? 0) + 1);
  });

  it('are infinite beyond the limit, and no number where no path comes near', () => {
    const { minutes } = spots(hill, [
      [-900, 0],
      [0, 1400],
    ]).nearest(goalsAt(hill, [at([800, 0])]), { ...RULES, withinMinutes: 5 });
    expect([...minutes]).toEqual([Infinity, Number.NaN]);
  });

  it('are infinite without any place', () => {
    expect([...spots(hill, [[0, 0]]).nearest(goalsAt(hill, []), RULES).minutes]).toEqual([Infinity]);
  });
});

describe('a place that is only about known', () => {
  const inDraw = (draw: number | null, accuracyMeters: number) =>
    spots(hill, [[-800, 0]]).nearest(goalsAt(hill, [at([0, 0])], accuracyMeters), { ...RULES, draw })
      .minutes[0];

  it('is elsewhere in each draw, and in the same place in the same draw', () => {
    expect(inDraw(3, 200)).toBe(inDraw(3, 200));
    const draws = Array.from({ length: 60 }, (_, draw) => inDraw(draw, 200) ?? 0);
    expect(new Set(draws).size).toBe(60);
    expect(Math.min(...draws)).toBeLessThan((inDraw(null, 200) ?? 0) - 1);
    expect(Math.max(...draws)).toBeGreaterThan((inDraw(null, 200) ?? 0) + 1);
  });

  it('stays where it is when it is known exactly', () => {
    expect(inDraw(3, 0)).toBe(inDraw(null, 0));
  });

  it('is not put where no path comes near', () => {
    const far = Array.from({ length: 60 }, (_, draw) => inDraw(draw, 1200) ?? 0);
    expect(far.every(Number.isFinite)).toBe(true);
  });
});
