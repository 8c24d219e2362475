import { expect, test } from 'vitest';
import { createContainer } from './open-map.ts';
import { buildAtlas, SCHOOL } from '../ui/build-atlas.ts';
import { bindMap } from '../../../src/app/map/bind-map.ts';
import { addNotice, createNoticeStore } from '../../../src/app/platform/notices.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createToursAnswersStore, type MapPick } from '../../../src/state/tours-answers.ts';
import { createNearbyAnswersStore } from '../../../src/state/nearby-answers.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { parseUrl } from '../../../src/state/url.ts';

/** The map of a link, of whose atlas nothing could be read yet. */
async function openLink(search: string, atlas = buildAtlas([])) {
  const store = createAppStore({
    choices: parseUrl(search),
    system: { locale: 'zh-CN', theme: 'day', reducedMotion: true },
  });
  const notices = createNoticeStore();
  const tours = createToursAnswersStore();
  const container = createContainer({ width: 520, height: 320 });
  const binding = bindMap({
    ...{ container, store, notices },
    retry: () => undefined,
    baseUrl: new URL('/no-such-folder/', location.href).href,
    atlas,
    texts: await loadTexts('zh-CN'),
    answers: createNearbyAnswersStore({}),
    tours,
  });
  if (binding === null) throw new Error('No map was created');
  await binding.controller.idle();
  return { ...binding, store, notices, tours, kinds: () => notices.getState().map(({ kind }) => kind) };
}

test('an entry that a link names is shown once it is read, and not again with the next file', async () => {
  const { controller, setAtlas, dispose } = await openLink(`?place=${SCHOOL.id}`);
  const before = controller.visibleCenter();
  setAtlas(buildAtlas());
  await controller.idle();
  expect(controller.visibleCenter()).not.toEqual(before);
  controller.showDistrict();
  await controller.idle();
  const chosen = controller.visibleCenter();
  setAtlas(buildAtlas());
  await controller.idle();
  expect(controller.visibleCenter()).toEqual(chosen);
  dispose();
});

test('what is seen is told at the start, for a list of what is in view', async () => {
  const { store, controller, dispose } = await openLink('?in-view=1&at=120.1,30.28,14');
  expect(store.getState().viewBounds).toEqual(controller.bounds());
  dispose();
});

test('a map that is made anew takes back that its link led outside, since its button would move the old one', async () => {
  const { dispose, kinds } = await openLink('?at=130,30,12');
  expect(kinds()).toContain('outside-ground');
  dispose();
  expect(kinds()).not.toContain('outside-ground');
});

test('that no position was given is taken back once a start is chosen without it', async () => {
  const { dispose, store, notices, kinds } = await openLink('');
  addNotice(notices, { kind: 'locate-denied' });
  store.getState().placeOrigin('a', lngLat(120.11, 30.28), 'reveal');
  expect(kinds()).not.toContain('locate-denied');
  dispose();
});

test('what is in the middle of the map goes to who picks: an entry, or the ground', async () => {
  const { dispose, store, tours, controller } = await openLink('?view=tours&at=120.1,30.28,14');
  const picks: MapPick[] = [];
  tours.setState({ pick: (pick) => picks.push(pick) });
  store.getState().ask({ kind: 'pick-center' });
  expect(picks).toEqual([{ point: controller.visibleCenter() }]);
  dispose();

  const [lng, lat] = SCHOOL.location.point;
  const full = await openLink(`?view=tours&at=${String(lng)},${String(lat)},15`, buildAtlas([SCHOOL]));
  full.tours.setState({ pick: (pick) => picks.push(pick) });
  await full.controller.idle();
  full.store.getState().ask({ kind: 'pick-center' });
  expect(picks[1]).toEqual({ site: SCHOOL.id });
  full.dispose();
});
