import { expect, it } from 'vitest';
import { createMapTours } from '../../../../src/app/tours/to-map-tours.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createToursAnswersStore } from '../../../../src/state/tours-answers.ts';
import { buildTour, ridePart, walkLeg } from '../../../fixtures/known-tour.ts';

const tea = buildTour([walkLeg(), walkLeg(), { parts: [ridePart], stepFree: null }]);
const art = buildTour([walkLeg(), walkLeg()], { id: 'art' });
const answers = createToursAnswersStore({ reading: { tours: [tea, art], leftOut: [] } }).getState();

it('shows tours only in their view: in the list quiet, without rides, and the one pointed at above them', async () => {
  const toTours = createMapTours();
  const texts = await loadTexts('zh-CN');
  const store = createAppStore();
  expect(toTours(store.getState(), answers, texts)).toBeNull();
  store.getState().openView('tours');
  const quiet = toTours(store.getState(), answers, texts);
  expect(quiet?.legs.map(({ weight }) => weight)).toEqual(['quiet', 'quiet', 'quiet', 'quiet']);
  expect(toTours(store.getState(), answers, texts)).toBe(quiet);
  store.getState().hoverTour(tea.tour.id);
  expect(toTours(store.getState(), answers, texts)?.legs.map(({ by, weight }) => `${by} ${weight}`)).toEqual([
    ...['walk quiet', 'walk quiet', 'walk lit', 'walk lit', 'ride lit'],
  ]);
});

it('shows on the page of a tour the way up to the stop that is read as walked', async () => {
  const toTours = createMapTours();
  const texts = await loadTexts('en');
  const store = createAppStore();
  store.getState().openView('tours', { tourId: tea.tour.id });
  store.getState().readStop(1);
  const page = toTours(store.getState(), answers, texts);
  expect(page?.legs.map(({ weight }) => weight)).toEqual(['walked', 'walked', 'ahead']);
  expect(page?.stops.map(({ number, isRead }) => [number, isRead])).toEqual([
    ...[
      [null, false],
      [null, false],
      [1, false],
      [2, true],
    ],
  ]);
});

it('shows a walk under way as its guide says, with the next stop marked, and nothing of it in another view', async () => {
  const toTours = createMapTours();
  const texts = await loadTexts('en');
  const store = createAppStore();
  store.getState().openView('tours', { tourId: tea.tour.id });
  const legs = [{ by: 'walk', weight: 'ahead', line: [] }] as const;
  const guide = { legs, nextPlace: 2, walked: [], wayBack: null, position: null, follows: true };
  const walking = { ...answers, guide };
  const shown = toTours(store.getState(), walking, texts);
  expect(shown?.legs).toEqual([{ ...legs[0], tourId: tea.tour.id }]);
  expect(shown?.stops.filter(({ isRead }) => isRead).map(({ number }) => number)).toEqual([2]);
  // Another fix is no other walk.
  expect(toTours(store.getState(), { ...walking, guide: { ...guide } }, texts)).toBe(shown);
  store.getState().openView('explore');
  expect(toTours(store.getState(), walking, texts)).toBeNull();
});
