import { expect, it } from 'vitest';
import { createGuideOnMap } from '../../../../../src/app/tours/guide/to-guide-on-map.ts';
import { WalkSession } from '../../../../../src/app/tours/guide/walk-session.ts';
import { fixAt, pointAt, type Spot, tourOf, walkLeg } from '../../../domain/guide/guide-ground.ts';
import { fakeDevice } from './fake-device.ts';

const STOPS: readonly Spot[] = [
  [0, 0],
  [200, 0],
  [400, 0],
];
const KNOWN = tourOf([walkLeg(STOPS.slice(0, 2)), walkLeg(STOPS.slice(1, 3))]);

function build() {
  const fake = fakeDevice();
  const lead = walkLeg([[100, -90], STOPS[1]!]);
  const session = new WalkSession({
    known: KNOWN,
    device: fake.device,
    askWay: () => Promise.resolve(lead),
  });
  session.actions.ask();
  const toGuide = createGuideOnMap(KNOWN);
  return {
    ...fake,
    session,
    shown: () => toGuide(session.now.getState(), true),
    walk: (spot: Spot, second: number) => fake.tell(fixAt(spot, second)),
  };
}

it('shows what is walked of a leg, and the legs behind as walked', () => {
  const { shown, walk } = build();
  walk([0, 0], 0);
  walk([50, 0], 40);
  expect(shown().walked.map((point) => point.join())).toEqual(
    [pointAt([0, 0]), pointAt([50, 0])].map(
      (point) => expect.stringContaining(point.join().slice(0, 8)) as string,
    ),
  );
  expect(shown().legs.map(({ weight }) => weight)).toEqual(['ahead', 'ahead']);
  walk([195, 0], 150);
  walk([250, 0], 200);
  expect(shown().legs.map(({ weight }) => weight)).toEqual(['walked', 'ahead']);
  expect(shown()).toMatchObject({ place: 2, wayBack: null });
});

it('marks the stop that the walker is at, and shows the way from there', () => {
  const { shown, session } = build();
  session.actions.goByHand();
  expect(shown().leg).toHaveLength(2);
  session.actions.standAt(1);
  expect(shown().place).toBe(1);
  expect(shown().leg.map(([lng]) => lng.toFixed(4))).toEqual(
    [pointAt(STOPS[1]!), pointAt(STOPS[2]!)].map(([lng]) => lng.toFixed(4)),
  );
  session.actions.standAt(2);
  expect(shown().leg).toEqual([]);
});

it('shows the way back to who left it, and then the new way with the old one behind it', async () => {
  const { shown, walk, session } = build();
  walk([0, 0], 0);
  for (const second of [100, 101, 102]) walk([100, -90], second);
  expect(shown().wayBack?.[0]).toEqual(pointAt([100, -90]));
  session.actions.findWay('next');
  await new Promise((resolve) => setImmediate(resolve));
  expect(shown().legs.map(({ weight }) => weight)).toEqual(['quiet', 'ahead', 'ahead']);
  expect(shown().wayBack).toBeNull();
});

it('keeps what did not change the same object', () => {
  const { shown, walk } = build();
  walk([0, 0], 0);
  const before = shown();
  expect(shown().walked).toBe(before.walked);
  walk([1, 0], 1);
  expect(shown().legs).toBe(before.legs);
  expect(shown().position).not.toBe(before.position);
});
