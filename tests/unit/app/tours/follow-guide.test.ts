import { expect, it, vi } from 'vitest';
import { followGuide, leaveToReader } from '../../../../src/app/tours/follow-guide.ts';
import type { MapIntent } from '../../../../src/map/map-contract.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import { createToursAnswersStore, type GuideOnMap } from '../../../../src/state/tours-answers.ts';
import { pointAt } from '../../domain/guide/guide-ground.ts';

const at = (point: LngLat) => ({ point, accuracyMeters: 8, headingDegrees: null });
const [HERE, NEAR, AFAR] = [pointAt([0, 0]), pointAt([20, 0]), pointAt([900, 0])];
const GUIDE: GuideOnMap = {
  ...{ legs: [], place: 1, leg: [], walked: [], wayBack: null, position: null, follows: true },
};

function build() {
  const tours = createToursAnswersStore();
  const told: string[] = [];
  const keepGround = vi.fn(() => Promise.resolve());
  followGuide(
    {
      follow: (point, zoom) => told.push(`follow ${point.join()} ${String(zoom)}`),
      oversee: (points) => told.push(`oversee ${points.length}`),
      keepGround,
    },
    tours,
  );
  const show = (change: Partial<GuideOnMap>) => {
    tours.setState(({ guide }) => ({ guide: { ...(guide ?? GUIDE), ...change } }));
  };
  return { tours, told, show, keepGround };
}

const moved = (cause: 'gesture' | 'app'): MapIntent => ({
  type: 'camera-moved',
  camera: { center: lngLat(120, 30), zoom: 15, bearing: 0, pitch: 0 },
  bounds: [HERE, NEAR],
  cause,
});

it('moves to the first position close up, then with each, and not for what else changes', () => {
  const { told, show } = build();
  show({});
  show({ position: at(HERE) });
  show({ place: 2 });
  show({ position: at(NEAR) });
  expect(told).toEqual([`follow ${HERE.join()} 16`, `follow ${NEAR.join()} null`]);
});

it('shows the way too for who is far from it, once, and comes close when they are near', () => {
  const { told, show } = build();
  show({ position: at(AFAR), wayBack: [AFAR, HERE] });
  show({ position: at(AFAR), wayBack: [AFAR, HERE] });
  show({ position: at(NEAR), wayBack: [NEAR, HERE] });
  expect(told).toEqual(['oversee 2', `follow ${NEAR.join()} 16`]);
});

it('shows the way to the next place where there is no position, each once, also when the reader had moved the map', () => {
  const { tours, told, show } = build();
  show({ leg: [HERE, NEAR] });
  show({ place: 2 });
  expect(told).toEqual(['oversee 2']);
  show({ leg: [HERE, NEAR, AFAR] });
  expect(told).toHaveLength(2);
  leaveToReader(tours, moved('gesture'));
  show({ leg: [NEAR, AFAR] });
  expect(told).toHaveLength(3);
  show({ position: at(HERE) });
  show({ leg: [HERE, AFAR] });
  expect(told).toHaveLength(3);
});

it('leaves the map to a reader who moves it, until they want to be followed again', () => {
  const { tours, told, show } = build();
  show({ position: at(HERE) });
  leaveToReader(tours, moved('app'));
  expect(tours.getState().guide?.follows).toBe(true);
  leaveToReader(tours, moved('gesture'));
  show({ position: at(NEAR) });
  expect(told).toHaveLength(1);
  show({ follows: true });
  expect(told.at(-1)).toBe(`follow ${NEAR.join()} 16`);
});

it('keeps the ground when the guide is opened and when the walker is found, and not for each fix', () => {
  const { show, keepGround } = build();
  show({});
  expect(keepGround).toHaveBeenCalledTimes(1);
  show({ position: at(HERE) });
  show({ position: at(NEAR) });
  expect(keepGround).toHaveBeenCalledTimes(2);
});
