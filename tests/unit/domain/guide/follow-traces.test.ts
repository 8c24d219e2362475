import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceGuide, startGuide } from '../../../../src/domain/guide/advance-guide.ts';
import { type GuideRoute, routeLength } from '../../../../src/domain/guide/guide-route.ts';
import { readGuide } from '../../../../src/domain/guide/read-guide.ts';
import type { GuideFix, GuideState } from '../../../../src/schema/guide-state.ts';
import { fixAt, rideLeg, routeOf, type Spot, walkedSpots, walkLeg } from './guide-ground.ts';

/** The states that a trace leads through, the newest last. */
function follow(
  route: GuideRoute,
  fixes: readonly GuideFix[],
  from: GuideState = startGuide(route),
): readonly GuideState[] {
  const states: GuideState[] = [];
  for (const fix of fixes) states.push(advanceGuide(states.at(-1) ?? from, fix, route));
  return states;
}

/** A trace with a fix a second. */
const traceOf = (spots: readonly Spot[], firstSecond = 0, more: Partial<GuideFix> = {}) =>
  walkedSpots(spots).map((spot, index) => fixAt(spot, firstSecond + index, more));

const statusesOf = (states: readonly GuideState[]) => new Set(states.map(({ status }) => status));

const lastOf = (states: readonly GuideState[]): GuideState => states.at(-1)!;

describe('a loop, which ends where it begins', () => {
  const ROUND: readonly Spot[] = [
    [0, 0],
    [200, 0],
    [200, 200],
    [0, 200],
  ];
  const HOME: readonly Spot[] = [
    [0, 200],
    [0, 0],
  ];
  const route = routeOf([walkLeg(ROUND), walkLeg(HOME)]);

  it('does not end at its beginning', () => {
    const first = lastOf(follow(route, [fixAt([0, 0], 0)]));
    expect(first).toMatchObject({ status: 'on-way', nextStop: 0, progressMeters: 0 });
  });

  it('is walked stop by stop to its end', () => {
    const states = follow(route, traceOf([...ROUND, ...HOME]));
    expect(states.slice(0, -20).map(({ status }) => status)).not.toContain('arrived');
    expect(lastOf(states)).toMatchObject({ status: 'arrived', nextStop: 2 });
    expect(statusesOf(states)).toEqual(new Set(['on-way', 'arrived']));
  });

  it('keeps its place where it passes its beginning after a long sleep of the phone', () => {
    // An hour without a fix; the walker has come 100 m, to where no other part of the way is.
    const states = follow(route, [fixAt([0, 0], 0), fixAt([100, 0], 3600)]);
    expect(lastOf(states).progressMeters).toBeCloseTo(100, 0);
    // And rests at the beginning for an hour: the end is the same ground.
    expect(lastOf(follow(route, [fixAt([0, 0], 0), fixAt([0, 0], 3600)]))).toMatchObject({ nextStop: 0 });
  });
});

describe('a way out and back on the same ground', () => {
  const OUT: readonly Spot[] = [
    [0, 0],
    [300, 0],
  ];
  const BACK: readonly Spot[] = [
    [300, 0],
    [0, 0],
  ];
  const route = routeOf([walkLeg(OUT), walkLeg(BACK)]);

  it('counts every metre of it once', () => {
    const states = follow(route, traceOf([...OUT, ...BACK]));
    const walkedMeters = states.map((_, index) => index * 1.3);
    const leads = states.map(({ progressMeters }, index) => progressMeters - walkedMeters[index]!);
    expect(Math.max(...leads)).toBeLessThan(20);
    expect(Math.min(...leads)).toBeGreaterThan(-20);
    expect(lastOf(states).status).toBe('arrived');
  });

  it('comes no further by resting half-way out, however long', () => {
    const out = follow(route, traceOf([OUT[0]!, [150, 0]]));
    const rest = Array.from({ length: 60 }, (_, minute) =>
      fixAt([150 + (minute % 3) * 2, minute % 5], 200 + minute * 60),
    );
    const rested = follow(route, rest, lastOf(out));
    expect(lastOf(rested)).toMatchObject({ status: 'on-way', nextStop: 0 });
    expect(lastOf(rested).progressMeters).toBeLessThan(165);
  });

  it('is on the way back when the phone wakes there', () => {
    const atTurn = lastOf(follow(route, traceOf(OUT)));
    const woken = advanceGuide(atTurn, fixAt([150, 0], 600), route);
    expect(woken).toMatchObject({ status: 'on-way', nextStop: 1 });
    expect(woken.progressMeters).toBeCloseTo(450, 0);
  });
});

describe('walking past a turn', () => {
  const WAY: readonly Spot[] = [
    [0, 0],
    [200, 0],
    [200, 60],
    [300, 60],
    [300, 0],
    [500, 0],
  ];
  const route = routeOf([walkLeg(WAY)]);
  const straightOn: readonly Spot[] = [
    [0, 0],
    [290, 0],
  ];
  const states = follow(route, traceOf(straightOn));

  it('is told as being off the way, with the turn still ahead and nothing announced', () => {
    const off = lastOf(states);
    expect(off.status).toBe('off');
    // The turn itself is at 200; after 200 m of way are the others.
    expect(off.progressMeters).toBeLessThanOrEqual(201);
    expect(readGuide(off, route).nextStep).toBeNull();
  });

  it('tells how far and where the way is', () => {
    const atSide = states.find(({ status }) => status === 'off')!;
    const { toWay } = readGuide(atSide, route);
    // Three fixes beyond 20 m past the corner.
    expect(toWay?.distanceMeters).toBeGreaterThan(20);
    expect(toWay?.distanceMeters).toBeLessThan(26);
    expect(toWay?.bearingDegrees).toBeCloseTo(270, -1);
  });

  it('the turn counts until it is taken', () => {
    const atCorner = lastOf(
      follow(
        route,
        traceOf([
          [0, 0],
          [210, 0],
        ]),
      ),
    );
    expect(readGuide(atCorner, route).nextStep).toMatchObject({
      step: { turn: 'left', atMeters: 200 },
      inMeters: 0,
    });
  });

  it('goes on from the turn when the walker comes back', () => {
    const back = follow(
      route,
      traceOf(
        [
          [240, 0],
          [200, 0],
          [200, 40],
        ],
        240,
      ),
      lastOf(states.slice(0, 186)),
    );
    expect(lastOf(back)).toMatchObject({ status: 'on-way' });
    expect(lastOf(back).progressMeters).toBeCloseTo(240, -1);
    expect(readGuide(lastOf(back), route).nextStep?.step.atMeters).toBe(260);
  });
});

describe('the wrong side of a canal, 25 m off', () => {
  const route = routeOf([
    walkLeg([
      [0, 0],
      [600, 0],
    ]),
  ]);
  const otherBank: readonly Spot[] = [
    [100, 0],
    [100, 25],
    [500, 25],
  ];
  const before = lastOf(
    follow(
      route,
      traceOf([
        [0, 0],
        [100, 0],
      ]),
    ),
  );

  it('is told, and the walker comes no further on the route there', () => {
    const states = follow(route, traceOf(otherBank, 80), before);
    expect(lastOf(states).status).toBe('off');
    expect(lastOf(states).progressMeters).toBeLessThan(115);
    expect(readGuide(lastOf(states), route).toWay).toMatchObject({
      bearingDegrees: expect.closeTo(180, 0) as number,
    });
  });

  it('is told from the first fix on', () => {
    expect(lastOf(follow(route, [fixAt([20, 25], 0)])).status).toBe('off');
  });

  it('is no matter of a fix that cannot tell the banks apart', () => {
    const states = follow(route, traceOf(otherBank, 80, { accuracyMeters: 28 }), before);
    expect(statusesOf(states)).toEqual(new Set(['on-way']));
  });

  it('goes on where the walker crosses a bridge', () => {
    const states = follow(route, traceOf([...otherBank, [500, 0], [560, 0]], 80), before);
    expect(lastOf(states)).toMatchObject({ status: 'on-way' });
    expect(lastOf(states).progressMeters).toBeCloseTo(560, -1);
  });
});

describe('a jump of the position', () => {
  const WAY: readonly Spot[] = [
    [0, 0],
    [300, 0],
    [300, 100],
    [0, 100],
  ];
  const route = routeOf([walkLeg(WAY.slice(0, 3)), walkLeg(WAY.slice(2))]);
  const before = follow(
    route,
    traceOf([
      [0, 0],
      [130, 0],
    ]),
  );
  /** Reflected by a facade for five seconds: 100 m to the north, where the way comes back. */
  const jumped = Array.from({ length: 5 }, (_, index) => fixAt([132 + index, 100], 102 + index));

  it('is neither progress nor a departure', () => {
    const states = follow(route, jumped, lastOf(before));
    expect(states.map(({ status, fault }) => [status, fault])).toEqual(jumped.map(() => ['on-way', 'jump']));
    expect(lastOf(states)).toMatchObject({ nextStop: 0, progressMeters: lastOf(before).progressMeters });
  });

  it('is forgotten when it is over', () => {
    const states = follow(route, [...jumped, fixAt([138, 0], 107)], lastOf(before));
    expect(lastOf(states)).toMatchObject({ status: 'on-way', fault: null, jumpCount: 0 });
    expect(lastOf(states).progressMeters).toBeCloseTo(138, 0);
  });

  it('is believed when it lasts, as on a bicycle', () => {
    const ridden = Array.from({ length: 20 }, (_, index) => fixAt([132, 30 + index * 30], 102 + index));
    expect(lastOf(follow(route, ridden, lastOf(before))).status).toBe('off');
  });
});

describe('fixes that tell nothing', () => {
  const route = routeOf([
    walkLeg([
      [0, 0],
      [300, 0],
    ]),
  ]);
  const before = lastOf(
    follow(
      route,
      traceOf([
        [0, 0],
        [100, 0],
      ]),
    ),
  );

  it.each([31, Infinity, Number.NaN])('one that is %s m off at the most is passed over', (accuracyMeters) => {
    const after = advanceGuide(before, fixAt([120, 0], 90, { accuracyMeters }), route);
    expect(after).toEqual({ ...before, fault: 'inaccurate' });
  });

  it('two beside the way are noise', () => {
    const states = follow(route, [fixAt([101, 22], 85), fixAt([102, 22], 86), fixAt([103, 3], 87)], before);
    expect(statusesOf(states)).toEqual(new Set(['on-way']));
  });
});

it('a ride is no departure, and one comes out at its other end', () => {
  const toStation: readonly Spot[] = [
    [0, 0],
    [100, 0],
  ];
  const rails: readonly Spot[] = [
    [100, 0],
    [5000, 0],
  ];
  const fromStation: readonly Spot[] = [
    [5000, 0],
    [5000, 200],
  ];
  const route = routeOf([walkLeg(toStation), rideLeg(rails, 8), walkLeg(fromStation)]);
  const atStation = follow(route, traceOf(toStation));
  // Half-way, by the wireless networks of a station that lies 150 m from the drawn line.
  const underWay = follow(route, [fixAt([2500, 150], 300)], lastOf(atStation));
  const beside = [310, 311, 312, 313].map((second) => fixAt([2600, 260], second));
  expect(statusesOf(follow(route, beside, lastOf(underWay)))).toEqual(new Set(['on-way']));
  const states = follow(
    route,
    traceOf(
      [
        [5000, 10],
        [5000, 200],
      ],
      620,
    ),
    lastOf(underWay),
  );
  expect(statusesOf([...atStation, ...underWay, ...states])).toEqual(new Set(['on-way', 'arrived']));
  expect(readGuide(lastOf(underWay), route)).toMatchObject({
    ride: { toStation: 'b' },
    nextStop: { index: 1 },
  });
  expect(lastOf(states)).toMatchObject({ status: 'arrived' });
  expect(states[30]?.progressMeters).toBeCloseTo(100 + 4900 + 10 + 30 * 1.3, -1);
});

it('whoever walks a way exactly comes to all of its stops in their order, however it crosses itself', () => {
  const spot = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
    .map(([x, y]): Spot => [x * 40, y * 40]);
  fc.assert(
    fc.property(fc.array(spot, { minLength: 3, maxLength: 8 }), (spots) => {
      const corners = spots.filter((each, index) => index === 0 || each.join() !== spots[index - 1]!.join());
      fc.pre(corners.length >= 3);
      const legs = corners.slice(1).map((to, index) => walkLeg([corners[index]!, to]));
      const route = routeOf(legs);
      const states = follow(route, traceOf(corners));
      expect(statusesOf(states)).toEqual(new Set(['on-way', 'arrived']));
      const gaps = states.slice(1).map(({ nextStop }, index) => nextStop - states[index]!.nextStop);
      expect(Math.max(...gaps)).toBe(1);
      expect(lastOf(states).progressMeters).toBeGreaterThan(routeLength(route) - 16);
    }),
    { numRuns: 150 },
  );
});
