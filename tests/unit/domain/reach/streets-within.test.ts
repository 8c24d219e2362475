import { beforeAll, describe, expect, it } from 'vitest';
import { accessSteps } from '../../../../src/domain/reach/access-steps.ts';
import type { WalkRules } from '../../../../src/domain/reach/point-set.ts';
import { ReachEngine, type WalkSpread } from '../../../../src/domain/reach/reach-engine.ts';
import { straightToNearest } from '../../../../src/domain/reach/straight-to-nearest.ts';
import { areasOfEdges, streetsWithin } from '../../../../src/domain/reach/streets-within.ts';
import { walkSeeds } from '../../../../src/domain/reach/walk-seeds.ts';
import { finish } from '../../../../src/domain/steps.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import { at, buildTestNetwork, type Spot } from '../walk/build-test-network.ts';
import { readRealNetwork } from './real-network.ts';

const square = (west: number, east: number): Geometry => ({
  type: 'Polygon',
  coordinates: [[at([west, -99]), at([east, -99]), at([east, 99]), at([west, 99]), at([west, -99])]],
});

/** Two streets of a kilometre, end to end, and one that nobody comes to from them. */
const streets = new ReachEngine(
  buildTestNetwork({
    nodes: [
      [-1000, 0],
      [0, 0],
      [1000, 0],
      [-1000, 60],
      [0, 60],
    ],
    edges: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 3, to: 4, kind: 'steps' },
    ],
  }),
);
const AREAS = [square(-1000, 0), square(0, 1000)];

const columnOf = (spots: readonly Spot[]): Float64Array => Float64Array.from(spots.flatMap(at));

function spreadFrom(engine: ReachEngine, points: Float64Array, rules: WalkRules): WalkSpread {
  const accesses = finish(accessSteps(engine, points, rules.mode));
  return engine.spread(walkSeeds(accesses, engine.arcSeconds(rules.mode, rules.heading)), rules);
}

function metersFrom(
  spots: readonly Spot[],
  minutes: readonly number[],
  mode: 'normal' | 'wheelchair' = 'normal',
) {
  const points = columnOf(spots);
  const spread = spreadFrom(streets, points, { mode, heading: 'to', withinMinutes: 60 });
  const areaOfEdge = areasOfEdges(streets.graph, AREAS);
  return streetsWithin(streets.graph, spread, {
    ...{ areaOfEdge, areaCount: AREAS.length, minutes },
    ...{ radiiMeters: [300], straightMeters: straightToNearest(streets.graph, points) },
  });
}
const rounded = (meters: Float64Array): number[] => [...meters].map((each) => Math.round(each / 10) * 10);

describe('the streets within a walk', () => {
  it('are measured both ways from a place on a street, by area and minutes', () => {
    // 80 metres a minute: 400 in five minutes, 1000 more in the other street than 200.
    const { total, within } = metersFrom([[-200, 0]], [5, 10]);
    expect(rounded(total)).toEqual([2000, 1000]);
    expect(rounded(within)).toEqual([600, 1000, 200, 600]);
  });

  it('count once where two places reach the same stretch', () => {
    expect(
      rounded(
        metersFrom(
          [
            [-500, 0],
            [-400, 0],
          ],
          [5],
        ).within,
      ),
    ).toEqual([900, 0]);
  });

  it('count what is closed to a wheelchair as not reached', () => {
    const [walker, wheelchair] = [
      metersFrom([[-500, 60]], [60]),
      metersFrom([[-500, 60]], [60], 'wheelchair'),
    ];
    // From the steps nothing else is come to; who cannot take them comes to the streets beside them.
    expect(rounded(walker.within)).toEqual([1000, 0]);
    expect(rounded(wheelchair.within)).toEqual([1000, 1000]);
    expect(rounded(wheelchair.total)).toEqual([2000, 1000]);
  });
});

describe('the streets within a radius', () => {
  it('count by the middle of each', () => {
    // The middles of the two streets are 300 and 700 metres away, that of the steps 306.
    expect(rounded(metersFrom([[-200, 0]], [5]).inRadius)).toEqual([1000, 0]);
    expect(rounded(metersFrom([[0, 800]], [5]).inRadius)).toEqual([0, 0]);
  });
});

describe('the streets of the district', () => {
  let real: ReachEngine;
  beforeAll(async () => {
    real = new ReachEngine(await readRealNetwork());
  });

  it('are as long within a walk as the reach of that walk says', () => {
    const origin = { point: at([0, 0]), mode: 'normal' } as const;
    const whole: Geometry = {
      type: 'Polygon',
      coordinates: [[at([-3e4, -3e4]), at([3e4, -3e4]), at([3e4, 3e4]), at([-3e4, 3e4]), at([-3e4, -3e4])]],
    };
    const reach = real.reach({ ...origin, minutes: [15] });
    if (!reach.ok) throw new Error('Nobody walks here');
    const rules = { mode: 'normal', heading: 'from', withinMinutes: 15 } as const;
    const spread = spreadFrom(real, columnOf([[0, 0]]), rules);
    const areaOfEdge = areasOfEdges(real.graph, [whole]);
    const { within } = streetsWithin(real.graph, spread, {
      ...{ areaOfEdge, areaCount: 1, minutes: [15] },
      ...{ radiiMeters: [], straightMeters: () => 0 },
    });
    expect(reach.value.evidence.meters).toBeGreaterThan(1000);
    expect(within[0]).toBeCloseTo(reach.value.evidence.meters, -1);
  });
});
