import { expect, it, vi } from 'vitest';
import { frameTour, followTours } from '../../../../src/app/tours/frame-tour.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createToursAnswersStore } from '../../../../src/state/tours-answers.ts';
import { buildTour, walkLeg } from '../../../fixtures/known-tour.ts';

const known = buildTour([walkLeg(), walkLeg()]);
const reading = { tours: [known], leftOut: [] };

/** The stops at 120.11 and 120.12 lie in it. */
const SEEN = [lngLat(120.1, 30.2), lngLat(120.125, 30.3)] as const;

const build = () => {
  const store = createAppStore();
  const tours = createToursAnswersStore();
  const revealAll = vi.fn<(points: readonly LngLat[]) => void>();
  const showDistrict = vi.fn<() => void>();
  const controller = { revealAll, showDistrict, bounds: () => SEEN };
  return { store, tours, revealAll, showDistrict, framed: { store, tours, controller } };
};

it('shows all of the open tour with room for names, and nothing of one that is not open or not read', () => {
  const { store, tours, revealAll, framed } = build();
  store.getState().openView('tours', { tourId: known.tour.id });
  frameTour(framed);
  tours.setState({ reading });
  store.getState().openTour(null);
  frameTour(framed);
  expect(revealAll).not.toHaveBeenCalled();
  store.getState().openTour(known.tour.id);
  frameTour(framed);
  const [[west = 0] = [], [east = 0] = []] = revealAll.mock.lastCall?.[0] ?? [];
  // From 120.1 to 120.12, and 14 % of that on each side.
  expect([west, east]).toEqual([expect.closeTo(120.0972, 4), expect.closeTo(120.1228, 4)]);
});

it('shows the tour of a link once it is read, unless the link has a camera', () => {
  const { store, tours, revealAll, framed } = build();
  store.getState().openView('tours', { tourId: known.tour.id });
  const end = followTours(framed);
  tours.setState({ reading });
  tours.setState({ retry: () => undefined });
  expect(revealAll).toHaveBeenCalledOnce();
  const camera = { center: known.legs.start.point, zoom: 14, bearing: 0, pitch: 0 };
  store.setState({ camera });
  tours.setState({ reading: { ...reading } });
  end();
  store.setState({ camera: null });
  tours.setState({ reading: { ...reading } });
  expect(revealAll).toHaveBeenCalledOnce();
});

it('shows the reader’s own walk when it goes on out of sight, and leaves the map alone while it is in sight', () => {
  const { store, tours, revealAll, framed } = build();
  store.getState().openView('tours', { walk: '0' });
  store.setState({ camera: { center: known.legs.start.point, zoom: 14, bearing: 0, pitch: 0 } });
  const end = followTours(framed);
  const withStops = (count: number) => buildTour(Array.from({ length: count + 1 }, () => walkLeg()));
  tours.setState({ composed: withStops(1) });
  tours.setState({ composed: withStops(2) });
  expect(revealAll).not.toHaveBeenCalled();
  tours.setState({ composed: withStops(3) });
  expect(revealAll).toHaveBeenCalledOnce();
  tours.setState({ composed: withStops(2) });
  expect(revealAll).toHaveBeenCalledOnce();
  end();
});

const GUIDE = {
  ...{ legs: [], place: 1, leg: [], walked: [], wayBack: null, position: null, follows: true },
};

it('shows all of a tour again when its guide is closed, and the district where the list is shown then', () => {
  const { store, tours, revealAll, showDistrict, framed } = build();
  store.getState().openView('tours', { tourId: known.tour.id });
  store.setState({ camera: { center: known.legs.start.point, zoom: 14, bearing: 0, pitch: 0 } });
  tours.setState({ reading });
  const end = followTours(framed);
  tours.setState({ guide: GUIDE });
  expect(revealAll).not.toHaveBeenCalled();
  tours.setState({ guide: null });
  expect(revealAll).toHaveBeenCalledOnce();
  store.getState().openTour(null);
  tours.setState({ guide: GUIDE });
  tours.setState({ guide: null });
  expect(showDistrict).toHaveBeenCalledOnce();
  store.getState().openView('explore');
  tours.setState({ guide: GUIDE });
  tours.setState({ guide: null });
  end();
  expect([revealAll.mock.calls.length, showDistrict.mock.calls.length]).toEqual([1, 1]);
});
