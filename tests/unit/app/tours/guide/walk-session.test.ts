import { describe, expect, it, vi } from 'vitest';
import { WalkSession } from '../../../../../src/app/tours/guide/walk-session.ts';
import type { KnownTour } from '../../../../../src/domain/tour/known-tour.ts';
import type { TourLeg } from '../../../../../src/schema/tour-legs.ts';
import { fixAt, ownWalk, type Spot, tourOf, walkLeg } from '../../../domain/guide/guide-ground.ts';
import { fakeDevice } from './fake-device.ts';

const STOPS: readonly Spot[] = [
  [0, 0],
  [200, 0],
  [400, 0],
];
const KNOWN = tourOf([walkLeg(STOPS.slice(0, 2)), walkLeg(STOPS.slice(1, 3))]);

type Answer = TourLeg | 'none' | 'unavailable';

function build(fake = fakeDevice({ permission: 'granted' }), known: KnownTour = KNOWN) {
  const askWay = vi.fn<() => Promise<Answer>>(() => Promise.resolve('none'));
  const session = new WalkSession({ known, device: fake.device, askWay });
  session.open();
  const now = () => session.now.getState();
  const walk = (...fixes: readonly Parameters<typeof fixAt>[]) => {
    for (const fix of fixes) fake.tell(fixAt(...fix));
  };
  return { ...fake, fake, session, actions: session.actions, now, walk, askWay };
}

/** Lets what was promised come true. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Fixes beside the way until that is believed. */
const ASTRAY: readonly Parameters<typeof fixAt>[] = [
  [[0, 0], 0],
  ...[1, 2, 3].map((second): Parameters<typeof fixAt> => [[60, -90], 100 + second]),
];

describe('asking', () => {
  it('nothing is asked before a press, allowed or not', async () => {
    const { asked, now, actions } = build();
    await settled();
    expect([asked(), now().phase]).toEqual([0, 'consent']);
    actions.ask();
    expect([asked(), now().phase]).toEqual([1, 'asking']);
  });

  it('of a walk that was begun it is asked for anew, where that is still allowed', async () => {
    const first = build();
    first.actions.ask();
    first.walk([[0, 0], 0], [[90, 0], 70]);
    first.session.close();
    expect(first.watching()).toBe(0);
    const again = build(first.fake);
    await settled();
    expect([again.watching(), again.now().phase]).toEqual([1, 'asking']);
    again.walk([[100, 0], 90]);
    expect(again.now()).toMatchObject({ phase: 'on-way', nextPlace: 1 });
  });

  it('of another walk of the reader’s own, which all have one id, nothing is asked, and it begins anew', async () => {
    const stops: readonly Spot[] = [...STOPS, [400, 300]];
    const [one, other] = [ownWalk(...stops), ownWalk(...stops.toReversed())];
    const first = build(undefined, one);
    first.actions.ask();
    first.walk([[0, 0], 0], [[90, 0], 70]);
    first.session.close();
    const again = build(first.fake, other);
    await settled();
    expect([again.watching(), again.now().phase, again.now().progressMeters]).toEqual([0, 'consent', 0]);
    const back = build(first.fake, one);
    await settled();
    expect([back.watching(), back.now().phase]).toEqual([1, 'asking']);
  });

  it('who goes by hand is not asked again', async () => {
    const { actions, now, fake, watching, session } = build();
    actions.ask();
    actions.goByHand();
    expect([watching(), now().phase]).toEqual([0, 'by-hand']);
    actions.standAt(1);
    session.close();
    const again = build(fake);
    await settled();
    expect([again.watching(), again.now().atPlace]).toEqual([0, 1]);
  });

  it('a permission that is withdrawn leaves how far the walker came', () => {
    const { actions, walk, now, fail } = build();
    actions.ask();
    walk([[0, 0], 0], [[90, 0], 70]);
    fail(1);
    expect(now().phase).toBe('withdrawn');
    expect(now().progressMeters).toBeCloseTo(90, 0);
    actions.ask();
    walk([[100, 0], 90]);
    expect(now().phase).toBe('on-way');
  });
});

describe('what is told', () => {
  it('is each cue once, and by hand the stop', () => {
    const { actions, walk, session } = build();
    const told: string[] = [];
    session.now.subscribe(({ cue }, { cue: before }) => {
      if (cue !== null && cue !== before) told.push(cue.kind);
    });
    actions.ask();
    walk([[0, 0], 0], [[20, 0], 15], [[195, 0], 150], [[196, 0], 151]);
    expect(told).toEqual(['turn', 'stop']);
    actions.goByHand();
    actions.standAt(1);
    expect(told).toEqual(['turn', 'stop', 'stop']);
    actions.standAt(2);
    expect(told.at(-1)).toBe('arrived');
  });
});

describe('the end', () => {
  it('forgets the walk, the position and the screen', async () => {
    const { actions, walk, now, kept, watching, locks } = build();
    actions.choose({ awake: true });
    actions.ask();
    walk([[0, 0], 0], [[200, 0], 150]);
    await settled();
    expect([kept.size, watching(), locks.length]).toEqual([2, 1, 1]);
    walk([[395, 0], 300]);
    expect(now().phase).toBe('arrived');
    // What was chosen of voice and screen is kept.
    expect([kept.size, watching(), locks.length]).toEqual([1, 0, 0]);
  });

  it('by the reader forgets it too', () => {
    const { actions, walk, kept, fake } = build();
    actions.ask();
    walk([[0, 0], 0], [[90, 0], 70]);
    actions.end();
    expect(kept.size).toBe(0);
    expect(build(fake).now()).toMatchObject({ phase: 'consent', progressMeters: 0 });
  });
});

describe('a device that keeps nothing', () => {
  it('is told of, the walk goes on, and the sentence goes when it keeps again', () => {
    const { actions, walk, now, fill } = build();
    fill(true);
    actions.ask();
    walk([[0, 0], 0]);
    expect(now()).toMatchObject({ problem: 'full', phase: 'on-way' });
    fill(false);
    walk([[10, 0], 8]);
    expect(now().problem).toBeNull();
  });
});

describe('another way', () => {
  it('leads from where the walker is to the next place, and is gone on with after a reload', async () => {
    const { actions, walk, now, askWay, fake, session } = build();
    actions.ask();
    walk(...ASTRAY);
    expect(now().phase).toBe('off');
    askWay.mockResolvedValue(walkLeg([[60, -90], [200, -90], STOPS[1]!]));
    actions.findWay('next');
    expect(now().wayFinding).toBe('asked');
    await settled();
    expect(now()).toMatchObject({ wayFinding: 'idle', phase: 'on-way', nextPlace: 1 });
    session.close();
    expect(build(fake).now()).toMatchObject({ nextPlace: 1, isBegun: true });
  });

  it('leaves out a stop', async () => {
    const { actions, walk, now, askWay } = build();
    actions.ask();
    walk(...ASTRAY);
    askWay.mockResolvedValue(walkLeg([[60, -90], [400, -90], STOPS[2]!]));
    actions.findWay('after-next');
    await settled();
    expect(now()).toMatchObject({ nextPlace: 2, phase: 'on-way' });
  });

  it.each(['none', 'unavailable'] as const)('is told as %s, and the old way stays', async (answer) => {
    const { actions, walk, now, askWay } = build();
    actions.ask();
    walk(...ASTRAY);
    askWay.mockResolvedValue(answer);
    actions.findWay('next');
    await settled();
    expect(now()).toMatchObject({ wayFinding: answer, phase: 'off', nextPlace: 1 });
  });

  it('that comes when the walker has said where they are is dropped', async () => {
    const { actions, walk, now, askWay } = build();
    actions.ask();
    walk(...ASTRAY);
    askWay.mockResolvedValue(walkLeg([[60, -90], STOPS[1]!]));
    actions.findWay('next');
    actions.standAt(1);
    await settled();
    expect(now()).toMatchObject({ wayFinding: 'idle', nextPlace: 2, plan: { lead: null } });
  });
});
