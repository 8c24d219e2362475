import { describe, expect, it } from 'vitest';
import {
  beginWalk,
  keptOf,
  readWalk,
  type WalkGround,
  withFix,
  withLead,
  withWord,
} from '../../../../src/domain/guide/walk-ground.ts';
import { changeWay } from '../../../../src/domain/guide/change-way.ts';
import { wayGoal } from '../../../../src/domain/guide/way-goal.ts';
import { fixAt, joinLegs, pointAt, rideLeg, type Spot, tourOf, walkLeg } from './guide-ground.ts';

const STOPS: readonly Spot[] = [
  [0, 0],
  [200, 0],
  [400, 0],
  [600, 0],
];
const legBetween = (from: number) => walkLeg(STOPS.slice(from, from + 2));
/** From the start by two stops to the end, 200 m each. */
const KNOWN = tourOf([legBetween(0), legBetween(1), legBetween(2)]);

const watching: WalkGround = { ...beginWalk(KNOWN, null), position: 'watching' };
const after = (ground: WalkGround, ...fixes: readonly Parameters<typeof fixAt>[]): WalkGround =>
  fixes.reduce((now, fix) => withFix(now, fixAt(...fix)), ground);

/** 30 m to the south of the way, long after it was left. */
const off = after(watching, [[0, 0], 0], [[40, -30], 30], [[42, -30], 31], [[44, -30], 32], [[46, -31], 80]);

describe('a walk', () => {
  it('begins at its start, and comes by its stops to its end', () => {
    expect(readWalk(watching)).toMatchObject({ nextPlace: 1, lastPlace: 0, atPlace: null });
    expect(readWalk(after(watching, [[0, 0], 0], [[195, 0], 150]))).toMatchObject({
      ...{ nextPlace: 2, lastPlace: 1, atPlace: 1, phase: 'at-stop' },
    });
  });

  it('is kept without where the walker was, and goes on from where it was left', () => {
    const ground = after(watching, [[0, 0], 0], [[90, 0], 70]);
    const kept = keptOf(KNOWN, ground);
    expect(kept.state.lastFix).toBeNull();
    const again = beginWalk(KNOWN, kept);
    expect(readWalk(again)).toMatchObject({ nextPlace: 1, phase: 'consent' });
    expect(again.state.progressMeters).toBeCloseTo(90, 0);
    // Off the way is off it also after a reload, and not far from a beginning.
    const back = withFix({ ...again, position: 'watching' }, fixAt([100, 60], 100));
    expect(readWalk(back).phase).toBe('off');
  });

  it('of another tour, or of a tour that has changed, is begun anew', () => {
    const kept = keptOf(KNOWN, after(watching, [[0, 0], 0], [[90, 0], 70]));
    const longer = tourOf([legBetween(0), legBetween(1), walkLeg([STOPS[2]!, [700, 0]])]);
    expect(beginWalk(longer, kept).state.progressMeters).toBe(0);
    const other = { ...KNOWN, tour: { ...KNOWN.tour, id: 'other' as typeof KNOWN.tour.id } };
    expect(beginWalk(other, kept).state.progressMeters).toBe(0);
  });
});

describe('by the word of the walker', () => {
  const byHand = { ...watching, byHand: true };

  it('one stands at the start, goes on stop by stop, and arrives', () => {
    expect(readWalk(byHand)).toMatchObject({ phase: 'by-hand', atPlace: 0 });
    const at = [1, 2].map((place) => readWalk(withWord(KNOWN, byHand, place)));
    expect(at.map(({ atPlace, nextPlace }) => [atPlace, nextPlace])).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(readWalk(withWord(KNOWN, byHand, 3)).phase).toBe('arrived');
  });

  it('one goes back, also before where another way began', () => {
    const led = withLead(KNOWN, byHand, { lead: walkLeg([[300, 50], STOPS[2]!]), place: 2 });
    expect(readWalk(led)).toMatchObject({ nextPlace: 2, lastPlace: 1, atPlace: null });
    const back = withWord(KNOWN, led, 1);
    expect(back.plan.lead).toBeNull();
    expect(readWalk(back)).toMatchObject({ atPlace: 1, nextPlace: 2 });
  });
});

describe('off the way', () => {
  it('another is offered once that has lasted, or far from it', () => {
    expect(readWalk(off)).toMatchObject({ phase: 'off', isNewWayOffered: true });
    const soon = after(watching, [[0, 0], 0], [[40, -30], 30], [[42, -30], 31], [[44, -30], 32]);
    expect(readWalk(soon)).toMatchObject({ phase: 'off', isNewWayOffered: false });
    expect(readWalk(withFix(soon, fixAt([44, -90], 62))).isNewWayOffered).toBe(true);
  });

  it('a new way leads to the next place, or to the one after it', () => {
    expect(wayGoal({ known: KNOWN, ...off }, 'next')).toMatchObject({ place: 1, point: pointAt(STOPS[1]!) });
    expect(wayGoal({ known: KNOWN, ...off }, 'after-next')).toMatchObject({ place: 2, rest: [] });
    const atLast = withWord(KNOWN, off, 2);
    expect(wayGoal({ known: KNOWN, ...atLast }, 'after-next')).toBeNull();
  });

  it('of a walk that was never begun it leads to the start', () => {
    const far = after(watching, [[-500, 0], 0]);
    expect(readWalk(far).phase).toBe('far');
    expect(wayGoal({ known: KNOWN, ...far }, 'next')).toMatchObject({ place: 0, point: pointAt([0, 0]) });
  });

  it('where a train is to be taken it leads to the train, and the ride follows', () => {
    const ride = rideLeg([STOPS[1]!, [4000, 0]], 8);
    const last = walkLeg([
      [4000, 0],
      [4000, 100],
    ]);
    const known = tourOf([
      joinLegs([legBetween(0), ride, last]),
      walkLeg([
        [4000, 100],
        [4000, 300],
      ]),
    ]);
    const begun = after({ ...beginWalk(known, null), position: 'watching' }, [[0, 0], 0], [[50, 0], 60]);
    expect(wayGoal({ known, ...begun }, 'next')).toMatchObject({ place: 1, point: pointAt(STOPS[1]!) });
    expect(wayGoal({ known, ...begun }, 'next')?.rest.map(({ kind }) => kind)).toEqual(['ride', 'walk']);
    // Once the train was left, only the walk after it is left.
    const ridden = { ...begun, state: { ...begun.state, progressMeters: 4010 } };
    expect(wayGoal({ known, ...ridden }, 'next')?.rest).toEqual([]);
  });

  it('who takes the new way is on it at once, and goes on from its end as the tour was made', () => {
    const lead = walkLeg([[46, -31], [200, -31], STOPS[1]!]);
    const led = withLead(KNOWN, off, { lead, place: 1 });
    expect(readWalk(led)).toMatchObject({ phase: 'on-way', nextPlace: 1, isNewWayOffered: false });
    expect(led.walk.places).toEqual([1, 2, 3]);
    const arrived = after(led, [[120, -31], 140], [[190, -31], 200], [[200, -5], 230]);
    expect(readWalk(arrived)).toMatchObject({ atPlace: 1, nextPlace: 2 });
  });
});

it('a fix that is taken for a mistake is not shown as where the walker is', () => {
  const ground = after(watching, [[0, 0], 0], [[5, 0], 4]);
  const jumped = withFix(ground, fixAt([150, 0], 5));
  expect(jumped.state.fault).toBe('jump');
  expect(jumped.newest).toBe(ground.newest);
  const vague = withFix(ground, fixAt([5, 0], 5, { accuracyMeters: 80 }));
  expect(vague.newest?.accuracyMeters).toBe(80);
});

describe('a walk that was begun by the usual way, and goes on without steps', () => {
  /** 40 m to the side of the second leg. */
  const around = walkLeg([STOPS[1]!, [250, 0], [250, 40], [350, 40], [350, 0], STOPS[2]!]).parts[0]!;
  const round = { ...legBetween(1), stepFree: around.kind === 'walk' ? around : null };
  const known = tourOf([legBetween(0), round, legBetween(2)]);
  const begun = { ...beginWalk(known, null), position: 'watching' } as const;
  const goOn = (...fixes: readonly Parameters<typeof fixAt>[]) =>
    beginWalk(known, keptOf(known, after(begun, ...fixes)), 'step-free');

  it('is as far along as before, where both ways are one', () => {
    const gone = goOn([[0, 0], 0], [[195, 0], 150], [[240, 0], 190]);
    expect(gone.plan.choice).toBe('step-free');
    expect(gone.walk.route.line).toContainEqual(pointAt([250, 40]));
    expect(gone.state.progressMeters).toBeCloseTo(240, 0);
    expect(readWalk(gone)).toMatchObject({ nextPlace: 2, isBegun: true });
    const on = after({ ...gone, position: 'watching' }, [[242, 0], 200], [[250, 10], 210], [[250, 30], 226]);
    expect(readWalk(on).phase).toBe('on-way');
    expect(on.state.progressMeters).toBeCloseTo(280, 0);
  });

  it('is where the new way comes nearest, and at the same stop of a leg that stays as it was', () => {
    // In the middle of the steps: 40 m beside the other way, whose middle is at 340 of the route.
    expect(goOn([[0, 0], 0], [[195, 0], 150], [[300, 0], 240]).state.progressMeters).toBeCloseTo(340, 0);
    const third = goOn([[0, 0], 0], [[195, 0], 150], [[395, 0], 320], [[500, 0], 400]);
    // 80 m more lie behind.
    expect(third.state.progressMeters).toBeCloseTo(580, 0);
    expect(readWalk(third).nextPlace).toBe(3);
  });

  it('goes back to the usual way where that is chosen by name', () => {
    const free = goOn([[0, 0], 0], [[195, 0], 150], [[240, 0], 190]);
    const usual = changeWay(known, free, 'usual');
    expect(usual.plan.choice).toBe('usual');
    expect(usual.state.progressMeters).toBeCloseTo(240, 0);
    expect(changeWay(known, usual, 'usual')).toBe(usual);
  });
});

it('round the steps it is walked where the reader chose that, and kept so', () => {
  const free = walkLeg([STOPS[1]!, [300, 40], STOPS[2]!]).parts[0]!;
  const round = { ...legBetween(1), stepFree: free.kind === 'walk' ? free : null };
  const known = tourOf([legBetween(0), round, legBetween(2)]);
  const begun = beginWalk(known, null, 'step-free');
  expect(begun.walk.route.line).toContainEqual(pointAt([300, 40]));
  expect(beginWalk(known, null).walk.route.line).not.toContainEqual(pointAt([300, 40]));
  expect(beginWalk(known, keptOf(known, begun)).plan.choice).toBe('step-free');
});
