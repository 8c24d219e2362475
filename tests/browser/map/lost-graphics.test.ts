import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMapController } from '../../../src/map/create-map-controller.ts';
import type { MapOptions, MapReach, MapValues } from '../../../src/map/map-contract.ts';
import { featureNumber } from '../../../src/map/overlays/feature.ts';
import { LAYER } from '../../../src/map/style/ids.ts';
import { afterTest } from '../after-test.ts';
import {
  camera,
  createContainer,
  EMPTY_PIXEL,
  MARKET_PIXEL,
  openMap,
  town,
  values,
  type OpenMap,
} from './open-map.ts';
import { market } from '../../fixtures/map-values.ts';

/** Drawn in software many times over: no larger than both places need. */
const SMALL = { width: 520, height: 320 };

const openSmallMap = (changes?: Partial<MapOptions>): Promise<OpenMap> =>
  openMap({ container: createContainer(SMALL), ...changes });

const OWN_LAYERS = [LAYER.placeMarker, LAYER.placeLabel, LAYER.selectedMarker, LAYER.shapeFill];

/** Takes the graphics of the canvas away. @returns what gives them back */
async function loseGraphics(container: HTMLElement): Promise<() => Promise<void>> {
  const canvas = container.querySelector('canvas');
  const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (canvas === null || extension === null || extension === undefined) throw new Error('Nothing to lose');
  const told = (type: string) =>
    new Promise<void>((resolve) => {
      canvas.addEventListener(type, () => resolve(), { once: true });
    });
  const lost = told('webglcontextlost');
  extension.loseContext();
  await lost;
  // The graphics can be given back only after the event has gone through all its listeners.
  await new Promise(requestAnimationFrame);
  return async () => {
    const restored = told('webglcontextrestored');
    extension.restoreContext();
    await restored;
  };
}

const types = ({ intents }: OpenMap): string[] => intents.map(({ type }) => type);

/** Everything that is to be seen, as MapLibre tells it. */
function sceneOf({ map, controller }: OpenMap) {
  const ids = [market.id, town.id];
  return {
    style: map.getStyle(),
    camera: controller.bounds(),
    states: ids.map((id): unknown => map.getFeatureState({ source: 'places', id: featureNumber(id) })),
    shown: OWN_LAYERS.map((layer) => [
      layer,
      ...map
        .queryRenderedFeatures({ layers: [layer] })
        .filter(({ state }) => state.hidden !== true)
        .map(({ properties }) => JSON.stringify(properties))
        .toSorted(),
    ]),
  };
}

const reach: MapReach = {
  origins: [{ key: 'a', point: camera.center, sign: '我', label: '出发地图钉', gap: null }],
  areas: [],
  route: null,
};

/** Another selection, filter, theme, language and walk. */
const changed: MapValues = {
  ...values,
  theme: 'night',
  locale: 'en',
  initiatives: [town],
  selectedId: town.id,
  hoveredId: town.id,
  reach,
};

/** True states only: a fresh map never set the false ones. */
const onlyTrue = (scene: ReturnType<typeof sceneOf>) => ({
  ...scene,
  states: scene.states.map((state) =>
    Object.entries({ ...(state as object) }).filter(([, value]) => value === true),
  ),
});

test('what changes while the graphics are lost is shown when they are back, as on a fresh map', async () => {
  const map = await openSmallMap();
  const restore = await loseGraphics(map.container);
  map.controller.apply({ ...values, hoveredId: market.id });
  map.controller.apply(changed);
  map.controller.moveTo({ ...camera, zoom: 12 });
  await restore();
  await map.controller.idle();
  const fresh = await openSmallMap({ values: changed, initialCamera: { ...camera, zoom: 12 } });
  // The market was hidden by a filter on the first map only; a fresh map was never given it.
  const { states, ...scene } = onlyTrue(sceneOf(map));
  const { states: freshStates, ...freshScene } = onlyTrue(sceneOf(fresh));
  expect(states[1]).toEqual(freshStates[1]);
  expect(scene.shown).toEqual(freshScene.shown);
  expect(scene.camera).toEqual(freshScene.camera);
  expect(scene.style.layers).toEqual(freshScene.style.layers);
  expect(types(map)).toEqual(expect.arrayContaining(['context-lost', 'context-restored']));
});

test('without changes the graphics come back as they were', async () => {
  const shown = { ...values, selectedId: town.id, hoveredId: market.id };
  const map = await openSmallMap({ values: shown });
  const before = sceneOf(map);
  const restore = await loseGraphics(map.container);
  await restore();
  await map.controller.idle();
  expect(sceneOf(map)).toEqual(before);
  expect(map.intents.filter(({ type }) => type === 'camera-moved')).toEqual([]);
});

test('every order of the app is taken while the graphics are lost, the terrain in 3-D too', async () => {
  const map = await openSmallMap({ values: { ...values, terrain3d: true, reducedMotion: false } });
  const { controller, container } = map;
  const restore = await loseGraphics(container);
  controller.reveal(market.id);
  controller.reveal(town.id);
  controller.showDistrict();
  controller.zoomBy(1);
  controller.panBy({ x: 0.5, y: 0.5 });
  controller.keepInSight(market.point);
  controller.resetNorth();
  controller.revealAround(market.point, 400);
  controller.showPosition({ point: market.point, accuracyMeters: 30 });
  controller.apply({ ...changed, cover: { ...values.cover, bottom: 100 }, terrain3d: false });
  controller.apply({ ...changed, terrain3d: true, foundPlace: { point: market.point, label: '文二菜市' } });
  expect(controller.initiativeAtCenter()).toBeNull();
  expect(controller.visibleCenter()).toHaveLength(2);
  controller.moveTo(camera);
  await restore();
  await controller.idle();
  const [lng, lat] = controller.visibleCenter();
  expect([lng, lat]).toEqual([expect.closeTo(120.12, 3), expect.closeTo(30.28, 3)]);
  expect(map.map.getTerrain()).not.toBeNull();
});

test('nothing waits for a map whose graphics are lost, and no picture comes of it', async () => {
  const map = await openSmallMap();
  map.controller.apply({ ...values, theme: 'night' });
  const waiting = map.controller.idle();
  await loseGraphics(map.container);
  await waiting;
  await map.controller.idle();
  expect(map.controller.takePicture()).toBeNull();
  expect(map.container.dataset.mapIdle).toBeUndefined();
});

test('a press on a map without graphics is none, and with them again it is', async () => {
  const map = await openMap();
  const restore = await loseGraphics(map.container);
  await userEvent.click(map.map.getCanvas(), { position: EMPTY_PIXEL });
  await userEvent.hover(map.map.getCanvas(), { position: MARKET_PIXEL });
  await restore();
  await map.controller.idle();
  expect(types(map)).not.toContain('ground-picked');
  await userEvent.click(map.map.getCanvas(), { position: MARKET_PIXEL });
  await vi.waitFor(() => {
    expect(types(map)).toContain('initiative-picked');
  });
});

/** A map that is not loaded yet; gone after the test. */
function startMap() {
  const container = createContainer(SMALL);
  const result = createMapController({
    container,
    baseUrl: new URL('/no-such-folder/', location.href).href,
    initialCamera: camera,
    values,
    onIntent: () => undefined,
  });
  if (!result.ok) throw new Error('No map was created');
  const { value: controller } = result;
  afterTest(controller.dispose);
  return { controller, container };
}

test('graphics lost before the map is loaded come back to a whole map', async () => {
  const { controller, container } = startMap();
  const restore = await loseGraphics(container);
  controller.apply({ ...values, selectedId: market.id });
  await controller.idle();
  await restore();
  await controller.idle();
  controller.moveTo({ ...camera, center: market.point });
  await controller.idle();
  expect(controller.initiativeAtCenter()).toBe(market.id);
  expect(container.dataset).toMatchObject({ mapIdle: '' });
  expect(container.dataset).not.toHaveProperty('mapUnseen');
});

test('graphics lost again while they come back still come back', async () => {
  const map = await openSmallMap();
  const restore = await loseGraphics(map.container);
  await restore();
  const restoreAgain = await loseGraphics(map.container);
  map.controller.apply({ ...values, selectedId: town.id });
  await restoreAgain();
  await map.controller.idle();
  const fresh = await openSmallMap({ values: { ...values, selectedId: town.id } });
  expect(sceneOf(map)).toEqual(sceneOf(fresh));
});

test('a map whose graphics are lost for good can be taken down and made anew', async () => {
  const map = await openSmallMap();
  await loseGraphics(map.container);
  map.controller.dispose();
  expect(map.container.childElementCount).toBe(0);
  const again = await openSmallMap({ container: map.container });
  expect(sceneOf(again).shown.flat()).not.toHaveLength(OWN_LAYERS.length);
});

test('nothing is found under the crosshair, and nothing complains, before the map is loaded', () => {
  const { controller } = startMap();
  expect(controller.initiativeAtCenter()).toBeNull();
});
