import { describe, expect, it } from 'vitest';
import {
  beginWalk,
  keptOf,
  readWalk,
  restoreWalk,
  type WalkGround,
  withFix,
  withHand,
  withLead,
  withWord,
} from '../../../../src/domain/guide/walk-ground.ts';
import { planWalk, wholePlan } from '../../../../src/domain/guide/walk-plan.ts';
import { wayGoal } from '../../../../src/domain/guide/way-goal.ts';
import { fixAt, ownWalk, pointAt, type Spot, tourOf, walkLeg } from '../guide/guide-ground.ts';

const STOPS: readonly Spot[] = [
  [0, 0],
  [200, 0],
  [400, 0],
];
const KNOWN = ownWalk(...STOPS);

const watching: WalkGround = { ...beginWalk(KNOWN, null), position: 'watching' };
const after = (ground: WalkGround, ...fixes: readonly Parameters<typeof fixAt>[]): WalkGround =>
  fixes.reduce((now, fix) => withFix(now, fixAt(...fix)), ground);

describe('a walk that begins and ends at its stops', () => {
  it('comes to the first of them, to each other and to the last, and is over there', () => {
    expect(readWalk(watching)).toMatchObject({ nextPlace: 1, atPlace: null });
    const first = after(watching, [[0, 0], 0]);
    expect(readWalk(first)).toMatchObject({ phase: 'at-stop', atPlace: 1, nextPlace: 2 });
    const middle = after(first, [[195, 0], 150]);
    expect(readWalk(middle)).toMatchObject({ phase: 'at-stop', atPlace: 2, nextPlace: 3 });
    const soon = after(middle, [[370, 0], 300]);
    expect(readWalk(soon)).toMatchObject({ phase: 'on-way', nextPlace: 3 });
    expect(readWalk(soon).reading).toMatchObject({ nextStep: { step: { turn: 'arrive' } } });
    // At a stop, whose story is read there.
    expect(readWalk(after(soon, [[390, 0], 320]))).toMatchObject({ phase: 'arrived', atPlace: 3 });
  });

  it('is at its first stop by hand from the beginning, and over at the last, without a press for nothing', () => {
    const byHand = withHand(KNOWN, watching);
    expect(readWalk(byHand)).toMatchObject({ phase: 'by-hand', atPlace: 1, nextPlace: 2 });
    const middle = withWord(KNOWN, byHand, 2);
    expect(readWalk(middle)).toMatchObject({ atPlace: 2, nextPlace: 3 });
    expect(readWalk(withWord(KNOWN, middle, 3))).toMatchObject({ phase: 'arrived', atPlace: 3 });
    // Whoever was seen on the way stays where they were.
    const seen = after(watching, [[0, 0], 0], [[90, 0], 70]);
    expect(readWalk(withHand(KNOWN, seen))).toMatchObject({ atPlace: null, nextPlace: 2 });
  });

  it('has its first stop for its beginning, also to be led to', () => {
    const far = after(watching, [[-500, 0], 0]);
    expect(readWalk(far).phase).toBe('far');
    expect(wayGoal({ known: KNOWN, ...far }, 'next')).toMatchObject({ place: 1, point: pointAt([0, 0]) });
    const led = withLead(KNOWN, far, { lead: walkLeg([[-500, 0], STOPS[0]!]), place: 1 });
    expect(led.walk.places).toEqual([1, 2, 3]);
    expect(readWalk(after(led, [[-5, 0], 400]))).toMatchObject({ atPlace: 1, nextPlace: 2 });
  });

  it('of one stop cannot be walked', () => {
    expect(planWalk(ownWalk([0, 0]), wholePlan('usual'))).toBeNull();
  });
});

describe('a kept walk of the reader’s own', () => {
  const begun = after(watching, [[0, 0], 0], [[195, 0], 150]);
  const kept = keptOf(KNOWN, begun);

  it('is gone on with', () => {
    expect(restoreWalk(KNOWN, kept)?.state.progressMeters).toBeCloseTo(195, 0);
    // Under another name it is the same.
    const named = { ...KNOWN, tour: { ...KNOWN.tour, name: { zh: '周日', en: 'Sunday' } } };
    expect(restoreWalk(named, kept)).not.toBeNull();
  });

  it.each([
    ['with other places', ownWalk([0, 50], [250, 50])],
    ['with a stop less', ownWalk([0, 0], [400, 0])],
    ['with the same stops in another order', ownWalk(...STOPS.toReversed())],
  ])('is none for a walk %s', (_, other) => {
    expect(restoreWalk(other, kept)).toBeNull();
    expect(beginWalk(other, kept).state.progressMeters).toBe(0);
  });

  it('that was on another way to a start is none for a walk without one', () => {
    const made = tourOf([walkLeg(STOPS.slice(0, 2)), walkLeg([STOPS[1]!, [700, 0]])]);
    const withStart = { ...made, tour: { ...made.tour, id: KNOWN.tour.id } };
    const led = withLead(withStart, beginWalk(withStart, null), {
      lead: walkLeg([[-90, 0], STOPS[0]!]),
      place: 0,
    });
    expect(restoreWalk(KNOWN, keptOf(withStart, led))).toBeNull();
  });
});
