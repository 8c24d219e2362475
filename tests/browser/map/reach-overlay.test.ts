import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type {
  MapIntent,
  MapOrigin,
  MapReach,
  MapReachArea,
  MapValues,
} from '../../../src/map/map-contract.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { camera, openMap, values, type OpenMap } from './open-map.ts';

const pin = camera.center;

function square(minutes: number, half: number): MapReachArea['shape'] {
  const [west, south, east, north] = [pin[0] - half, pin[1] - half, pin[0] + half, pin[1] + half];
  return {
    minutes,
    positions: Float64Array.from([west, south, east, south, east, north, west, north, west, south]),
    ringEnds: Uint32Array.from([5]),
    polygonEnds: Uint32Array.from([1]),
  };
}

const origin: MapOrigin = {
  key: 'a',
  point: pin,
  sign: '我',
  label: '出发地图钉',
  gap: [pin, lngLat(120.121, 30.28)],
};
const reach: MapReach = {
  origins: [origin],
  areas: [
    { origin: 'a', rank: 0, label: '10 分钟', shape: square(10, 0.02) },
    { origin: 'a', rank: 1, label: '5 分钟', shape: square(5, 0.008) },
  ],
  route: null,
};

const shownValues: MapValues = { ...values, initiatives: [] };

const open = (shown: MapReach | null = reach): Promise<OpenMap> =>
  openMap({ values: { ...shownValues, reach: shown } });

const pinOf = ({ container }: OpenMap): HTMLElement => {
  const element = container.querySelector<HTMLElement>('.maplibregl-marker');
  if (element === null) throw new Error('There is no pin');
  return element;
};

/** Of each tile there is a piece: pieces of one feature have the same properties. */
const shown = ({ map }: OpenMap, layer: string): number =>
  new Set(map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => JSON.stringify(properties)))
    .size;

const ofType = <T extends MapIntent['type']>({ intents }: OpenMap, type: T) =>
  intents.filter((intent): intent is Extract<MapIntent, { type: T }> => intent.type === type);

test('draws the areas, the line of each, their minutes, the open ground and the wash around', async () => {
  const map = await open();
  const layers = ['reach-fill', 'reach-line', 'reach-label', 'reach-gap', 'reach-outside'];
  expect(layers.map((layer) => [layer, shown(map, layer)])).toEqual([
    ['reach-fill', 2],
    ['reach-line', 2],
    ['reach-label', 2],
    ['reach-gap', 1],
    ['reach-outside', 1],
  ]);
});

test('follows new areas, and clears them when nobody asks any more', async () => {
  const map = await open();
  map.controller.apply({ ...values, initiatives: [], reach: { ...reach, areas: reach.areas.slice(0, 1) } });
  await map.controller.idle();
  expect(shown(map, 'reach-fill')).toBe(1);
  map.controller.apply({ ...values, initiatives: [], reach: null });
  await map.controller.idle();
  expect(shown(map, 'reach-fill')).toBe(0);
  expect(map.container.querySelector('.maplibregl-marker')).toBeNull();
});

test('keeps the areas when the theme changes', async () => {
  const map = await open();
  map.controller.apply({ ...values, initiatives: [], reach, theme: 'night' });
  await map.controller.idle();
  expect(shown(map, 'reach-fill')).toBe(2);
});

test('draws the chosen way and the open ground at its ends', async () => {
  const line = [pin, lngLat(120.13, 30.285)];
  const map = await open({
    ...reach,
    route: { line, gaps: [[lngLat(120.13, 30.285), lngLat(120.132, 30.285)]] },
  });
  expect([shown(map, 'route-line'), shown(map, 'route-gap')]).toEqual([1, 1]);
});

test('a pin has a name, takes the focus and moves by the arrow keys, told once when the key is let go', async () => {
  const map = await open();
  const element = pinOf(map);
  element.focus();
  expect([element.getAttribute('aria-label'), document.activeElement]).toEqual(['出发地图钉', element]);
  await userEvent.keyboard('{ArrowUp}');
  const [held] = ofType(map, 'origin-held');
  expect(held?.point[1]).toBeGreaterThan(pin[1]);
  expect(ofType(map, 'origin-placed')).toEqual([{ type: 'origin-placed', key: 'a', point: held?.point }]);
  expect(map.map.getCenter().lat).toBeCloseTo(pin[1], 9);
});

test('dragging a pin tells where it is, and where it was let go', async () => {
  const map = await open();
  const element = pinOf(map);
  const target = map.map.getCanvas();
  await userEvent.dragAndDrop(element, target, { targetPosition: { x: 500, y: 200 } });
  await vi.waitFor(() => {
    expect(ofType(map, 'origin-placed')).toHaveLength(1);
  });
  const [placed] = ofType(map, 'origin-placed');
  expect(ofType(map, 'origin-held').length).toBeGreaterThan(0);
  expect(placed?.point[0]).toBeGreaterThan(pin[0]);
  expect(ofType(map, 'ground-picked')).toEqual([]);
});

test('a pin that the keys move out of sight takes the map along', async () => {
  const map = await open();
  const far = lngLat(120.12, map.map.getBounds().getNorth() - 0.0002);
  map.controller.apply({
    ...values,
    initiatives: [],
    reach: { ...reach, origins: [{ ...origin, point: far }] },
  });
  pinOf(map).focus();
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  await map.controller.idle();
  expect(map.map.getCenter().lat).toBeGreaterThan(pin[1] + 0.01);
});

/** Whether the map is asked for another frame by this change alone. */
function isDrawnFor({ controller, container }: OpenMap, changed: MapReach): boolean {
  controller.apply({ ...shownValues, reach: changed });
  return container.dataset.mapIdle === undefined;
}

test('a pin that moves alone costs no frame of the map, a new gap does', async () => {
  const map = await open();
  const moved: MapOrigin = { ...origin, point: lngLat(120.124, 30.28) };
  const before = pinOf(map).getBoundingClientRect().x;
  expect(isDrawnFor(map, { ...reach, origins: [moved] })).toBe(false);
  expect(pinOf(map).getBoundingClientRect().x).toBeGreaterThan(before);
  expect(isDrawnFor(map, { ...reach, origins: [{ ...moved, gap: [moved.point, pin] }] })).toBe(true);
});

test('what is the same costs no frame, other areas do', async () => {
  const map = await open();
  expect(isDrawnFor(map, reach)).toBe(false);
  expect(isDrawnFor(map, { ...reach, areas: [] })).toBe(true);
});
