import { expect, test } from 'vitest';
import { DISTRICT_BOUNDS } from '../../../src/map/district-ground.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { camera, createContainer, openMap, values } from './open-map.ts';

test('all points are shown at once above a sheet, with room for a pin on the northernmost', async () => {
  const pinPadding = { top: 72, right: 84, bottom: 300, left: 24 };
  const { controller, map } = await openMap({
    values: { ...values, pinPadding },
    initialCamera: camera,
  });
  const points = [lngLat(120.1, 30.2), lngLat(120.16, 30.25), lngLat(120.13, 30.29)];
  controller.revealAll(points);
  await controller.idle();
  for (const [lng, lat] of points) {
    const { x, y } = map.project([lng, lat]);
    expect([x >= 23, x <= 717, y >= 72 + 35, y <= 301]).toEqual([true, true, true, true]);
  }
  expect(map.getZoom()).toBeGreaterThan(10);
});

test('the whole district, and points as far apart, are shown around the middle of free space too small for them', async () => {
  const padding = { top: 72, right: 24, bottom: 380, left: 24 };
  const { controller, map } = await openMap({
    container: createContainer({ width: 320, height: 568 }),
    values: { ...values, padding, pinPadding: { ...padding, bottom: 420 } },
    initialCamera: null,
  });
  const [[west, south], [east, north]] = DISTRICT_BOUNDS;
  const middle = () => {
    const { x, y } = map.project([(west + east) / 2, (south + north) / 2]);
    return [Math.round(x), Math.round(y)];
  };
  const freeBottom = 568 - 420;
  expect(map.getZoom()).toBe(map.getMinZoom());
  expect(middle()).toEqual([160, (padding.top + freeBottom) / 2]);
  controller.revealAll(DISTRICT_BOUNDS);
  await controller.idle();
  const pinHeight = 36;
  expect(middle()).toEqual([160, (padding.top + pinHeight + freeBottom) / 2]);
});
