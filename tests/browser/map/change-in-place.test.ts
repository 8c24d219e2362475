import { expect, test } from 'vitest';
import { openMap, values } from './open-map.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';

test('what is in the middle of the free space stays there when the map is zoomed, tilted and turned back', async () => {
  const padding = { top: 72, right: 24, bottom: 380, left: 24 };
  const start = { center: lngLat(120.12, 30.26), zoom: 13, bearing: 40, pitch: 0 };
  const { controller, map } = await openMap({
    values: { ...values, padding, reducedMotion: true },
    initialCamera: start,
  });
  const near = (value: number) => expect.closeTo(value, 5) as number;
  const center = start.center.map(near);
  controller.zoomBy(1);
  expect([controller.visibleCenter(), map.getZoom()]).toEqual([center, near(14)]);
  const canvas = map.getCanvas();
  for (const key of ['-', '+']) {
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect([controller.visibleCenter(), map.getZoom()]).toEqual([center, near(key === '-' ? 13 : 14)]);
  }
  controller.apply({ ...values, padding, reducedMotion: true, terrain3d: true });
  expect([controller.visibleCenter(), map.getPitch()]).toEqual([center, near(55)]);
  controller.resetNorth();
  expect([controller.visibleCenter(), map.getPitch(), map.getBearing()]).toEqual([center, near(0), near(0)]);
});

test('each of several quick presses of a button of zoom counts', async () => {
  const start = { center: lngLat(120.12, 30.26), zoom: 12, bearing: 0, pitch: 0 };
  const { controller, map } = await openMap({
    values: { ...values, reducedMotion: false },
    initialCamera: start,
  });
  for (const steps of [1, 1, 1, -1] as const) controller.zoomBy(steps);
  await controller.idle();
  await expect.poll(() => map.getZoom()).toBeCloseTo(14, 5);
  controller.zoomBy(-1);
  await expect.poll(() => map.getZoom()).toBeCloseTo(13, 5);
});
