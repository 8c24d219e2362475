import { restoreNow, setNow } from 'maplibre-gl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { afterTest } from '../after-test.ts';
import { createContainer } from './open-map.ts';
import { buildAtlas } from '../ui/build-atlas.ts';
import { bindMap, type MapBinding } from '../../../src/app/map/bind-map.ts';
import { createNoticeStore } from '../../../src/app/platform/notices.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import type { Camera } from '../../../src/schema/camera.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { bindHistory } from '../../../src/state/bind-history.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createToursAnswersStore } from '../../../src/state/tours-answers.ts';
import { createNearbyAnswersStore } from '../../../src/state/nearby-answers.ts';
import { parseUrl } from '../../../src/state/url.ts';
import { createHistoryWindow } from '../../unit/state/history-window.ts';

afterEach(restoreNow);

const WEST = '?at=120.05,30.25,13';
const MIDDLE = '?view=about&at=120.12,30.25,13';
const EAST = '?view=report&at=120.16,30.25,14';

/** The map in motion, bound to a store and a history that holds three entries and stands at the last of them. */
async function openAtLast({ reducedMotion = false } = {}) {
  const browser = createHistoryWindow(WEST);
  browser.window.history.pushState(null, '', MIDDLE);
  browser.window.history.pushState(null, '', EAST);
  const store = createAppStore({
    choices: parseUrl(EAST),
    system: { locale: 'zh-CN', theme: 'day', reducedMotion },
  });
  const unbind = bindHistory(store, browser.window);
  const container = createContainer();
  const binding = bindMap({
    retry: () => undefined,
    container,
    baseUrl: new URL('/no-such-folder/', location.href).href,
    store,
    atlas: buildAtlas(),
    texts: await loadTexts('zh-CN'),
    notices: createNoticeStore(),
    answers: createNearbyAnswersStore({}),
    tours: createToursAnswersStore(),
  });
  if (binding === null) throw new Error('No map was created');
  afterTest(() => {
    binding.dispose();
    unbind();
  });
  await binding.controller.idle();
  return { browser, store, controller: binding.controller };
}

type Opened = Awaited<ReturnType<typeof openAtLast>>;

/** Less than any move of the map takes. */
const PART_OF_MOVE_MS = 100;

/**
 * Asks for a move and waits until the map is on its way: away from where it stood, and still moving. The clock of the map
 * stands still meanwhile, so that a slow machine does not draw the whole move as one frame.
 */
async function underWay({ controller }: Pick<Opened, 'controller'>, move: () => void): Promise<void> {
  const [lng, lat] = controller.visibleCenter();
  const start = performance.now();
  setNow(start);
  move();
  setNow(start + PART_OF_MOVE_MS);
  await vi.waitFor(
    () => {
      expect(controller.visibleCenter()).not.toEqual([lng, lat]);
    },
    { interval: 10 },
  );
}

const distance = (controller: MapBinding['controller'], { center }: Pick<Camera, 'center'>): number =>
  Math.hypot(controller.visibleCenter()[0] - center[0], controller.visibleCenter()[1] - center[1]);

const arrival = ({ controller }: Opened, lng: number) =>
  vi.waitFor(() => expect(distance(controller, { center: lngLat(lng, 30.25) })).toBeLessThan(1e-4));

describe('the history', () => {
  test('stays as it was when the reader goes back, back, forward and forward while the map moves', async () => {
    const atlas = await openAtLast();
    const { browser } = atlas;
    const before = browser.entries();
    expect(before).toEqual([WEST, MIDDLE, EAST]);
    for (const go of [browser.back, browser.back, browser.forward, browser.forward]) {
      await underWay(atlas, go);
    }
    restoreNow();
    await arrival(atlas, 120.16);
    await atlas.controller.idle();
    expect(browser.entries()).toEqual(before);
  });

  test('gets no camera of a move that goes on when the reader goes back', async () => {
    const atlas = await openAtLast();
    await underWay(atlas, () => atlas.controller.panBy({ x: 0.4, y: 0 }));
    atlas.browser.back();
    atlas.browser.back();
    restoreNow();
    await arrival(atlas, 120.05);
    await atlas.controller.idle();
    expect(atlas.browser.entries()).toEqual([WEST, MIDDLE, EAST]);
  });

  test('ends a move at once when the reader goes to an entry whose camera it has not left yet', async () => {
    const atlas = await openAtLast();
    const { browser, controller } = atlas;
    browser.back();
    browser.forward();
    await controller.idle();
    expect(distance(controller, { center: lngLat(120.16, 30.25) })).toBeLessThan(1e-4);
    expect(browser.entries()).toEqual([WEST, MIDDLE, EAST]);
  });

  test('keeps an entry of the whole district without a camera when the reader comes back to it', async () => {
    const atlas = await openAtLast({ reducedMotion: true });
    const { browser, store, controller } = atlas;
    browser.window.history.pushState(null, '', '?view=about');
    browser.window.history.pushState(null, '', EAST);
    browser.back();
    await controller.idle();
    expect(browser.entries()).toEqual([WEST, MIDDLE, EAST, '?view=about', EAST]);
    expect(store.getState().viewBounds?.[0][0]).toBeLessThan(120.05);
  });

  test('gets the camera at which a move of the reader came to rest', async () => {
    const atlas = await openAtLast({ reducedMotion: true });
    atlas.controller.zoomBy(1);
    await atlas.controller.idle();
    expect(atlas.browser.entries().at(-1)).toMatch(/^\?view=report&at=.*,15$/);
  });
});
