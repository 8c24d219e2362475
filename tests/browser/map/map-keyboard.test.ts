import { expect, test } from 'vitest';
import { camera, openMap, values } from './open-map.ts';
import { market } from '../../fixtures/map-values.ts';

test('pans by shares of what can be seen', async () => {
  const { controller, map } = await openMap({
    values: { ...values, padding: { top: 0, right: 400, bottom: 0, left: 0 } },
  });
  const before = map.unproject([600, 300]);
  controller.panBy({ x: 0.5, y: 0 });
  await controller.idle();
  // Half of the 400 free pixels.
  expect(map.getCenter().lng).toBeCloseTo(before.lng, 4);
});

test('finds a marker near the middle, and none where there is none', async () => {
  const near = await openMap({ initialCamera: { ...camera, center: market.point } });
  near.controller.panBy({ x: 25 / 800, y: 0 });
  await near.controller.idle();
  expect(near.controller.initiativeAtCenter()).toBe(market.id);
  near.controller.panBy({ x: 100 / 800, y: 0 });
  await near.controller.idle();
  expect(near.controller.initiativeAtCenter()).toBeNull();
});

test('moves to a place out of sight without zooming, and stays for one in sight', async () => {
  const { controller, map } = await openMap();
  controller.keepInSight(market.point);
  expect(map.getCenter().lng).toBeCloseTo(camera.center[0], 6);
  controller.panBy({ x: 3, y: 0 });
  await controller.idle();
  controller.keepInSight(market.point);
  await controller.idle();
  expect(map.getCenter().lng).toBeCloseTo(market.point[0], 4);
  expect(map.getZoom()).toBeCloseTo(camera.zoom, 6);
});

test('tells what it shows', async () => {
  const { controller, map } = await openMap();
  const pixels = controller.bounds().map(([lng, lat]) => {
    const { x, y } = map.project([lng, lat]);
    return [Math.round(x), Math.round(y)];
  });
  expect(pixels).toEqual([
    [0, 600],
    [800, 0],
  ]);
});

test('tells less once something lies over it', async () => {
  const { controller, map, intents } = await openMap();
  controller.apply({ ...values, cover: { top: 60, right: 0, bottom: 240, left: 0 } });
  const told = intents.flatMap((intent) => (intent.type === 'bounds-changed' ? [intent.bounds] : []));
  const pixels = told.map((bounds) => bounds.map(([lng, lat]) => Math.round(map.project([lng, lat]).y)));
  expect(pixels).toEqual([[360, 60]]);
  expect(controller.bounds()).toEqual(told[0]);
});

test('frames the place that the keys stand on, and only it', async () => {
  const { controller, map } = await openMap();
  const framedIds = () =>
    map.queryRenderedFeatures({ layers: ['frame'] }).map(({ properties }): unknown => properties.id);
  controller.apply({ ...values, framedId: market.id });
  await controller.idle();
  expect(framedIds()).toEqual([market.id]);
  controller.apply(values);
  await controller.idle();
  expect(framedIds()).toEqual([]);
});

test('has a canvas that takes keys and says which', async () => {
  const { map } = await openMap();
  const canvas = map.getCanvas();
  expect(canvas.getAttribute('role')).toBe('application');
  expect(canvas.getAttribute('aria-description')).toBe(values.labels.mapKeys);
});
