import { MapLibreEvent, MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMapController } from '../../../src/map/create-map-controller.ts';
import type { MapIntent, MapValues } from '../../../src/map/map-contract.ts';
import { featureNumber } from '../../../src/map/overlays/feature.ts';
import type { SiteId } from '../../../src/schema/initiative.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { LAYER, SOURCE } from '../../../src/map/style/ids.ts';
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

async function show({ controller }: OpenMap, changes: Partial<MapValues>): Promise<void> {
  controller.apply({ ...values, ...changes });
  await controller.idle();
}

const shownIds = ({ map }: OpenMap): unknown[] =>
  map
    .queryRenderedFeatures({ layers: [LAYER.placeMarker] })
    .filter(({ state }) => state.hidden !== true)
    .map(({ properties }): unknown => properties.id)
    .toSorted();

const ofType = <T extends MapIntent['type']>({ intents }: OpenMap, type: T) =>
  intents.filter((intent): intent is Extract<MapIntent, { type: T }> => intent.type === type);

const canvasOf = ({ map }: OpenMap): HTMLCanvasElement => map.getCanvas();

test('paints every initiative as a marker', async () => {
  expect(shownIds(await openMap())).toEqual(['wener-market', 'yunqi-town']);
});

test('a click beside a marker, within its target, picks it', async () => {
  const map = await openMap();
  const { x, y } = MARKET_PIXEL;
  await userEvent.click(canvasOf(map), { position: { x: x + 15, y: y - 15 } });
  expect(ofType(map, 'initiative-picked')).toEqual([{ type: 'initiative-picked', id: market.id }]);
});

test('a click on an area picks its initiative', async () => {
  const map = await openMap();
  await userEvent.click(canvasOf(map), { position: { x: 190, y: 410 } });
  expect(ofType(map, 'initiative-picked')).toEqual([{ type: 'initiative-picked', id: town.id }]);
});

test('a click on the ground tells where', async () => {
  const map = await openMap();
  await userEvent.click(canvasOf(map), { position: EMPTY_PIXEL });
  await vi.waitFor(() => {
    expect(ofType(map, 'ground-picked')).toHaveLength(1);
  });
  const [intent] = ofType(map, 'ground-picked');
  expect(intent?.point[0]).toBeCloseTo(120.12, 3);
  expect(intent?.point[1]).toBeGreaterThan(30.29);
});

test('the mouse over a marker is told once, and once when it leaves', async () => {
  const map = await openMap();
  await userEvent.hover(canvasOf(map), { position: MARKET_PIXEL });
  await vi.waitFor(() => {
    expect(ofType(map, 'initiative-hovered')).toEqual([{ type: 'initiative-hovered', id: market.id }]);
  });
  await userEvent.hover(canvasOf(map), { position: EMPTY_PIXEL });
  await vi.waitFor(() => {
    expect(ofType(map, 'initiative-hovered').map(({ id }) => id)).toEqual([market.id, null]);
  });
});

test('hovered and selected are feature states, and move with the values', async () => {
  const map = await openMap();
  await show(map, { hoveredId: market.id, selectedId: town.id });
  const stateOf = (id: SiteId): unknown =>
    map.map.getFeatureState({ source: 'places', id: featureNumber(id) });
  expect([stateOf(market.id), stateOf(town.id)]).toEqual([{ hovered: true }, { selected: true }]);
  await show(map, { hoveredId: null, selectedId: market.id });
  expect([stateOf(market.id), stateOf(town.id)]).toEqual([
    { hovered: false, selected: true },
    { selected: false },
  ]);
});

test('the selected place is stamped at its point', async () => {
  const map = await openMap();
  await show(map, { selectedId: market.id });
  const [stamped] = map.map.queryRenderedFeatures({ layers: [LAYER.selectedMarker] });
  expect(stamped?.properties).toMatchObject({ id: market.id, label: '文二菜市' });
});

test('a filter takes away exactly what it hides, and brings it back', async () => {
  const map = await openMap();
  await show(map, { initiatives: [market] });
  expect(shownIds(map)).toEqual(['wener-market']);
  await show(map, { initiatives: values.initiatives });
  expect(shownIds(map)).toEqual(['wener-market', 'yunqi-town']);
});

test('what a filter hides cannot be picked', async () => {
  const map = await openMap();
  await show(map, { initiatives: [town] });
  await userEvent.click(canvasOf(map), { position: MARKET_PIXEL });
  await vi.waitFor(() => {
    expect(ofType(map, 'ground-picked')).toHaveLength(1);
  });
});

test('another theme and language keep places, selection and hover', async () => {
  const map = await openMap();
  await show(map, { selectedId: town.id });
  await show(map, { theme: 'night', locale: 'en', selectedId: town.id, hoveredId: market.id });
  expect(map.map.getStyle().name).toBe('xihu-night-en');
  expect(shownIds(map)).toEqual(['wener-market', 'yunqi-town']);
  expect(map.map.getFeatureState({ source: 'places', id: featureNumber(town.id) })).toEqual({
    selected: true,
  });
  expect(map.map.getFeatureState({ source: 'places', id: featureNumber(market.id) })).toEqual({
    hovered: true,
  });
});

test('places of one coordinate share a marker far out and are pushed apart close by', async () => {
  const twin = { ...town, point: market.point, geometry: market.geometry, rank: 2 as const };
  const map = await openMap({ values: { ...values, initiatives: [market, twin] } });
  expect(shownIds(map)).toEqual(['wener-market', 'yunqi-town']);
  map.controller.moveTo({ ...camera, zoom: 11 });
  await map.controller.idle();
  expect(shownIds(map)).toEqual(['wener-market']);
  const [label] = map.map.queryRenderedFeatures({ layers: [LAYER.placeLabel] });
  expect(label?.properties).toMatchObject({ id: 'wener-market', label: '文二菜市 +1' });
});

test('moves that the app asks for are told as such', async () => {
  const map = await openMap();
  map.controller.moveTo({ ...camera, zoom: 14 });
  await map.controller.idle();
  expect(ofType(map, 'camera-moved')).toMatchObject([{ cause: 'restore', camera: { zoom: 14 } }]);
});

test('of a gesture that a move of the app cuts short nothing is told, and of that move that it is not the user’s', async () => {
  const map = await openMap({ values: { ...values, reducedMotion: false } });
  const gesture = { originalEvent: new MouseEvent('mousemove') };
  map.map.easeTo({ zoom: 16, duration: 60_000 }, gesture);
  await map.map.once('zoom');
  map.controller.moveTo({ ...camera, zoom: 13.5 });
  await map.map.once('zoom');
  map.map.stop();
  expect(ofType(map, 'camera-moved').map(({ cause }) => cause)).toEqual(['restore']);
});

test('a place that the app brings into sight is told as a move of the app', async () => {
  const map = await openMap();
  map.controller.revealAround(lngLat(120.05, 30.15), 400);
  await map.controller.idle();
  expect(ofType(map, 'camera-moved').map(({ cause }) => cause)).toEqual(['app']);
});

test('moving to where the camera already is does nothing', async () => {
  const map = await openMap();
  map.controller.moveTo(camera);
  await map.controller.idle();
  expect(ofType(map, 'camera-moved')).toEqual([]);
});

test('the keyboard moves the map, and that is told as the user’s doing', async () => {
  const map = await openMap();
  canvasOf(map).focus();
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => {
    expect(ofType(map, 'camera-moved').at(-1)).toMatchObject({ cause: 'gesture' });
  });
});

test('reveals a place in the middle of the free space', async () => {
  const map = await openMap();
  controllerPadding(map, { left: 400 });
  map.controller.moveTo({ ...camera, center: lngLat(120.05, 30.2), zoom: 12 });
  map.controller.reveal(market.id);
  await map.controller.idle();
  const { x, y } = map.map.project([120.14, 30.28]);
  expect([Math.round(x), Math.round(y)]).toEqual([600, 300]);
});

test('is shown once it is whole, with all its pixels, and the start is no move', async () => {
  const whole = await openMap();
  const { map, container } = whole;
  expect(container.hasAttribute('data-map-unseen')).toBe(false);
  expect(map.getCanvas().width).toBe(container.clientWidth * devicePixelRatio);
  expect(map.getPixelRatio()).toBe(devicePixelRatio);
  expect(ofType(whole, 'camera-moved')).toEqual([]);
});

test('is unseen, and not idle, while it is loading', async () => {
  const container = createContainer();
  const opening = openMap({ container });
  expect(container.dataset).toMatchObject({ mapUnseen: '' });
  expect(container.dataset).not.toHaveProperty('mapIdle');
  await opening;
  expect(container.dataset).toMatchObject({ mapIdle: '' });
  expect(container.dataset).not.toHaveProperty('mapUnseen');
});

test('draws nothing before everything is loaded, and everything then', async () => {
  // The time after which half a map is shown, and which a busy machine takes to load it, stands still.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const drawn = vi.spyOn(WebGL2RenderingContext.prototype, 'drawElements');
  const fired = vi.spyOn(MapLibreMap.prototype, 'fire');
  await openMap();
  const events = fired.mock.calls.map(([event]: readonly unknown[]) => event);
  const load = events.findIndex((event) => event instanceof MapLibreEvent && event.type === 'load');
  expect(drawn.mock.invocationCallOrder[0]).toBeGreaterThan(fired.mock.invocationCallOrder[load] ?? Infinity);
  drawn.mockRestore();
  fired.mockRestore();
});

test('a picture gets the pixels that it asks for', async () => {
  const { map, container } = await openMap({ pixelRatio: 2 });
  expect(map.getCanvas().width).toBe(container.clientWidth * 2);
});

test('a camera names the middle of the free space, and brings it back there', async () => {
  const map = await openMap({
    initialCamera: { ...camera, center: market.point },
    values: { ...values, padding: { ...values.padding, bottom: 300 } },
  });
  const { x, y } = map.map.project([120.14, 30.28]);
  expect([Math.round(x), Math.round(y)]).toEqual([400, 150]);
  map.controller.zoomBy(1);
  map.controller.moveTo({ ...camera, center: town.point });
  await map.controller.idle();
  const moves = map.intents.filter(({ type }) => type === 'camera-moved');
  expect(moves.at(-1)).toMatchObject({
    camera: { center: [expect.closeTo(town.point[0], 6), expect.closeTo(town.point[1], 6)] },
  });
});

function controllerPadding({ controller }: OpenMap, padding: Partial<MapValues['padding']>): void {
  controller.apply({ ...values, padding: { ...values.padding, ...padding } });
}

test('turns north up and looks straight down again', async () => {
  const map = await openMap({ initialCamera: { ...camera, bearing: 40, pitch: 30 } });
  map.controller.resetNorth();
  await map.controller.idle();
  expect([map.map.getBearing(), map.map.getPitch()]).toEqual([0, 0]);
});

test('tells once per source that it cannot be read, and goes on', async () => {
  const map = await openMap();
  const failed = ofType(map, 'source-failed').map(({ sourceId }) => sourceId);
  expect(failed).toContain(SOURCE.base);
  expect(new Set(failed).size).toBe(failed.length);
});

test('credits OpenStreetMap in the language of the interface', async () => {
  const map = await openMap();
  const link = map.container.querySelector('a');
  expect([link?.textContent, link?.href]).toEqual([
    '© OpenStreetMap 贡献者',
    'https://www.openstreetmap.org/copyright',
  ]);
  await show(map, { labels: { ...values.labels, openStreetMap: '© OpenStreetMap contributors' } });
  expect(link?.textContent).toBe('© OpenStreetMap contributors');
});

test('leaves no listener and no element behind', async () => {
  const { controller, map, container } = await openMap();
  expect(map.listens('click')).toBe(true);
  controller.dispose();
  // MapLibre itself listens to moves; these are ours alone.
  const types = ['click', 'mousemove', 'mouseout', 'movestart', 'error', 'idle'] as const;
  expect(types.filter((type) => map.listens(type))).toEqual([]);
  expect(container.childElementCount).toBe(0);
});

test('can be mounted twice in the same place', async () => {
  const container = createContainer();
  const first = await openMap({ container });
  first.controller.dispose();
  expect(shownIds(await openMap({ container }))).toEqual(['wener-market', 'yunqi-town']);
});

test('a lost graphics context is told', async () => {
  const map = await openMap();
  canvasOf(map).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  await vi.waitFor(() => {
    expect(ofType(map, 'context-lost')).toHaveLength(1);
  });
});

test('without WebGL2 there is no map but an answer', () => {
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const container = createContainer();
  const result = createMapController({
    container,
    baseUrl: location.origin,
    initialCamera: null,
    values,
    onIntent: () => undefined,
  });
  getContext.mockRestore();
  expect(result).toEqual({ ok: false, error: 'no-webgl2' });
});
