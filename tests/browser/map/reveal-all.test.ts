import { expect, test } from 'vitest';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { camera, openMap, values } from './open-map.ts';

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
