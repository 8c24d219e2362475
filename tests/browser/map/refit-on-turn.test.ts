import { expect, test } from 'vitest';
import { createContainer, openMap, values } from './open-map.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';

const [WEST, EAST] = [lngLat(120.1, 30.27), lngLat(120.14, 30.29)];
const UPRIGHT = { width: 400, height: 800 };

async function open() {
  const container = createContainer(UPRIGHT);
  const { controller, map } = await openMap({ container, values: { ...values, reducedMotion: true } });
  controller.revealAll([WEST, EAST]);
  await controller.idle();
  const turn = async ({ width, height }: typeof UPRIGHT) => {
    const resized = map.once('resize');
    container.style.width = `${width}px`;
    container.style.height = `${height}px`;
    await resized;
  };
  const across = () => map.project([EAST[0], EAST[1]]).x - map.project([WEST[0], WEST[1]]).x;
  return { controller, map, turn, across };
}

test('what was fitted is fitted again when the map is turned', async () => {
  const { turn, across } = await open();
  const upright = across();
  expect(upright).toBeGreaterThan(300);
  await turn({ width: 800, height: 400 });
  expect(across()).toBeGreaterThan(upright * 1.2);
  await turn(UPRIGHT);
  expect(across()).toBeCloseTo(upright, 0);
});

test('a map that was moved since, or becomes only lower, stays as it is', async () => {
  const { controller, turn, across, map } = await open();
  const upright = across();
  await turn({ width: 400, height: 500 });
  expect(across()).toBeCloseTo(upright, 0);
  controller.zoomBy(1);
  const zoom = map.getZoom();
  await turn({ width: 800, height: 400 });
  expect(map.getZoom()).toBe(zoom);
});
