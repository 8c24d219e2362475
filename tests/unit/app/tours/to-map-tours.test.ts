import { expect, it } from 'vitest';
import { createMapTours } from '../../../../src/app/tours/to-map-tours.ts';
import type { KnownTour } from '../../../../src/domain/tour/known-tour.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createToursAnswersStore } from '../../../../src/state/tours-answers.ts';
import { locatedInitiative } from '../../domain/place/sample-initiative.ts';
import { buildTour, ridePart, walkLeg, walkPart, withoutEnds } from '../../../fixtures/known-tour.ts';

const school = locatedInitiative('school');
const tea = buildTour([walkLeg(), walkLeg(), { parts: [ridePart], stepFree: null }]);
const art = buildTour([walkLeg(), walkLeg()], { id: 'art' });
const answers = createToursAnswersStore({ reading: { tours: [tea, art], leftOut: [] } }).getState();

it('shows tours only in their view: in the list quiet, without rides, and the one pointed at above them', async () => {
  const toTours = createMapTours({ initiativeById: new Map() });
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

it('shows of the list what passes its filter', async () => {
  const toTours = createMapTours({ initiativeById: new Map() });
  const store = createAppStore();
  store.getState().openView('tours');
  store.getState().filterTours({ withinMinutes: 1 });
  expect(toTours(store.getState(), answers, await loadTexts('en'))?.legs).toEqual([]);
});

it('shows on the page of a tour the way up to the stop that is read as walked', async () => {
  const toTours = createMapTours({ initiativeById: new Map() });
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

it('tells of a stop of the programme what it is', async () => {
  const toTours = createMapTours({ initiativeById: new Map([[school.id, school]]) });
  const [first, ...others] = tea.tour.stops;
  const place = { kind: 'initiative', id: school.id, part: null } as const;
  const stops = first === undefined ? [] : [{ ...first, place }, ...others];
  const reading = { tours: [{ ...tea, tour: { ...tea.tour, stops } }], leftOut: [] };
  const store = createAppStore();
  store.getState().openView('tours', { tourId: tea.tour.id });
  const page = toTours(
    store.getState(),
    createToursAnswersStore({ reading }).getState(),
    await loadTexts('en'),
  );
  expect(page?.stops.map(({ category }) => category)).toEqual([null, null, school.category, null]);
});

it('shows the way round steps where it is walked', async () => {
  const texts = await loadTexts('en');
  const round = walkPart({ meters: 2400, line: [lngLat(120.1, 30.25), lngLat(120.3, 30.3)] });
  const stairs = { kind: 'stairs', street: null, fromMeters: 0, toMeters: 40 } as const;
  const hill = buildTour([walkLeg({ obstacles: [stairs] }, round), walkLeg()], { id: 'hill' });
  const reading = { tours: [hill], leftOut: [] };
  const answering = createToursAnswersStore({ reading }).getState();
  const toTours = createMapTours({ initiativeById: new Map() });
  const store = createAppStore();
  store.getState().openView('tours', { tourId: hill.tour.id });
  const lineOf = () => toTours(store.getState(), answering, texts)?.legs[0]?.line;
  expect(lineOf()).toEqual(walkPart().line);
  store.getState().chooseTourWay('step-free');
  expect(lineOf()).toEqual(round.line);
});

it('shows a walk under way as its guide says, with the next stop marked, and nothing of it in another view', async () => {
  const toTours = createMapTours({ initiativeById: new Map() });
  const texts = await loadTexts('en');
  const store = createAppStore();
  store.getState().openView('tours', { tourId: tea.tour.id });
  const legs = [{ by: 'walk', weight: 'ahead', line: [] }] as const;
  const guide = { legs, place: 2, leg: [], walked: [], wayBack: null, position: null, follows: true };
  const walking = { ...answers, guide };
  const shown = toTours(store.getState(), walking, texts);
  expect(shown?.legs).toEqual([{ ...legs[0], tourId: tea.tour.id }]);
  expect(shown?.stops.filter(({ isRead }) => isRead).map(({ number }) => number)).toEqual([2]);
  // Another fix is no other walk.
  expect(toTours(store.getState(), { ...walking, guide: { ...guide } }, texts)).toBe(shown);
  store.getState().openView('explore');
  expect(toTours(store.getState(), walking, texts)).toBeNull();
});

it('shows the reader’s own walk while it is put together, its ends only where it has some beside its stops', async () => {
  const toTours = createMapTours({ initiativeById: new Map() });
  const store = createAppStore();
  store.getState().openView('tours', { walk: '0' });
  const texts = await loadTexts('en');
  const show = (composed: KnownTour | null) =>
    toTours(store.getState(), createToursAnswersStore({ composed }).getState(), texts);
  expect(show(null)).toBeNull();
  expect(show(withoutEnds(tea))?.stops.map(({ number }) => number)).toEqual([1, 2]);
  expect(show(tea)?.stops.map(({ number }) => number)).toEqual([null, null, 1, 2]);
});
