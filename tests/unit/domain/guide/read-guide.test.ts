import { describe, expect, it } from 'vitest';
import {
  advanceGuide,
  restoreGuide,
  resumeGuide,
  startGuide,
} from '../../../../src/domain/guide/advance-guide.ts';
import { GUIDE_LIMITS } from '../../../../src/domain/guide/guide-limits.ts';
import { buildGuideRoute } from '../../../../src/domain/guide/guide-route.ts';
import { readGuide } from '../../../../src/domain/guide/read-guide.ts';
import { toGuideFix } from '../../../../src/domain/guide/to-guide-fix.ts';
import { fixAt, joinLegs, pointAt, rideLeg, routeOf, walkLeg } from './guide-ground.ts';

const FIRST = walkLeg([
  [0, 0],
  [300, 0],
]);
const RIDE = rideLeg(
  [
    [300, 0],
    [4300, 0],
  ],
  8,
);
const LAST = walkLeg([
  [4300, 0],
  [4300, 600],
]);
/** A stop after 300 m, and the end after a ride and 600 m more. */
const ROUTE = routeOf([FIRST, joinLegs([RIDE, LAST])]);

const afterFixes = (...fixes: readonly Parameters<typeof fixAt>[]) =>
  fixes.reduce((state, fix) => advanceGuide(state, fixAt(...fix), ROUTE), startGuide(ROUTE));

describe('what a walker is told', () => {
  it('on the way: the next stop, what is left, and the next step', () => {
    const reading = readGuide(afterFixes([[60, 0], 0]), ROUTE);
    expect(reading).toMatchObject({
      status: 'on-way',
      ride: null,
      atStop: null,
      // 240 of 300 m, which take 5 minutes, 2.5 to 10.
      nextStop: {
        index: 0,
        walkMeters: expect.closeTo(240, 0) as number,
        minutes: { from: 2, usual: 4, to: 8 },
      },
      // The ride has its minutes, and is no way to walk.
      left: { walkMeters: expect.closeTo(840, 0) as number, minutes: { from: 11, usual: 22, to: 44 } },
      nextStep: { step: { turn: 'arrive', leg: 0 }, inMeters: expect.closeTo(240, 0) as number },
      toWay: null,
    });
  });

  it('at a stop: that one is reached, and the next is the end', () => {
    expect(readGuide(afterFixes([[60, 0], 0], [[290, 0], 180]), ROUTE)).toMatchObject({
      atStop: 0,
      nextStop: { index: 1 },
      nextStep: { step: { turn: 'start', leg: 1 } },
    });
  });

  it('before the first fix: nothing to do yet', () => {
    expect(readGuide(startGuide(ROUTE), ROUTE)).toMatchObject({
      status: 'waiting',
      atStop: null,
      nextStop: { index: 0 },
      nextStep: null,
      fix: null,
    });
  });

  it('off the way: no turn, but where the way is', () => {
    const reading = readGuide(afterFixes([[60, 50], 0, { headingDegrees: 90 }]), ROUTE);
    expect(reading).toMatchObject({
      status: 'off',
      nextStep: null,
      toWay: {
        distanceMeters: expect.closeTo(50, 0) as number,
        bearingDegrees: expect.closeTo(180, 0) as number,
      },
      turnToWayDegrees: expect.closeTo(90, 0) as number,
    });
  });

  it('off the way without a heading: how to turn is not known', () => {
    expect(readGuide(afterFixes([[60, 50], 0]), ROUTE).turnToWayDegrees).toBeNull();
    // To the north, and therefore about.
    expect(readGuide(afterFixes([[60, 50], 0, { headingDegrees: 0 }]), ROUTE).turnToWayDegrees).toBeCloseTo(
      -180,
      0,
    );
  });

  it('at the end: nothing is left', () => {
    const atEnd = advanceGuide(resumeGuide(ROUTE, 4850), fixAt([4300, 590], 0), ROUTE);
    expect(readGuide(atEnd, ROUTE)).toMatchObject({
      status: 'arrived',
      atStop: 1,
      nextStop: null,
      nextStep: null,
    });
    expect(advanceGuide(atEnd, fixAt([0, 0], 9000), ROUTE)).toBe(atEnd);
  });
});

it('an arrival is always on the way, and who is back on it was off', () => {
  expect(GUIDE_LIMITS.arrivalMeters).toBeLessThan(GUIDE_LIMITS.offMeters);
  expect(GUIDE_LIMITS.backMeters).toBeLessThan(GUIDE_LIMITS.offMeters);
});

it('who says to begin at a stop goes on from there', () => {
  const resumed = resumeGuide(ROUTE, 300);
  expect(resumed).toMatchObject({ status: 'waiting', progressMeters: 300, nextStop: 1 });
  expect(resumeGuide(ROUTE, 99_999)).toMatchObject({ nextStop: 1, progressMeters: ROUTE.meters.at(-1) });
});

describe('a state that is kept', () => {
  const state = afterFixes([[60, 50], 0]);
  const kept: unknown = JSON.parse(JSON.stringify(state));

  it('is the same after a reload', () => {
    expect(restoreGuide(kept, ROUTE)).toEqual(state);
  });

  it.each([
    ['of another route', { ...state, routeKey: 'other' }],
    ['farther than the route is long', { ...state, progressMeters: 1e6 }],
    ['with more stops than there are', { ...state, nextStop: 3 }],
    ['without its status', { ...state, status: 'lost' }],
    ['that is nothing', null],
  ])('is dropped where it is one %s', (_title, stored) => {
    expect(restoreGuide(stored, ROUTE)).toBeNull();
  });

  it('is of another route where other legs are walked', () => {
    const other = { id: 'sample', stops: [{ point: pointAt([300, 0]) }], choice: 'usual' } as const;
    const [short, long] = [FIRST, LAST].map((leg) => buildGuideRoute({ ...other, legs: [leg] }).key);
    expect(short).not.toBe(long);
  });
});

describe('what the device tells', () => {
  const coords = { longitude: 120.1, latitude: 30.25, accuracy: 6, heading: 90 };

  it('is a fix', () => {
    expect(toGuideFix({ coords, timestamp: 5 })).toEqual({
      point: [120.1, 30.25],
      accuracyMeters: 6,
      headingDegrees: 90,
      atMs: 5,
    });
  });

  it.each([
    [null, null],
    [Number.NaN, null],
    [0, 0],
    [360, 0],
  ])('a heading of %s is %s', (heading, headingDegrees) => {
    expect(toGuideFix({ coords: { ...coords, heading }, timestamp: 5 })?.headingDegrees).toBe(headingDegrees);
  });

  it.each([{ longitude: Number.NaN }, { latitude: 91 }, { accuracy: Number.NaN }])(
    '%o is no fix',
    (wrong) => {
      expect(toGuideFix({ coords: { ...coords, ...wrong }, timestamp: 5 })).toBeNull();
    },
  );
});
