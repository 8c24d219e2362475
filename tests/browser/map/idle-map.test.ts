import { addProtocol, removeProtocol } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { openMap, values } from './open-map.ts';

test('is idle once nothing more is to be loaded, also when the last file fails after the last frame', async () => {
  const { map, controller } = await openMap();
  let refuse = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    addProtocol('held', () => {
      resolve();
      return new Promise((_, reject) => {
        refuse = () => reject(new Error('refused'));
      });
    });
  });
  map.addSource('held', { type: 'geojson', data: 'held://file' });
  await asked;
  const idle = controller.idle();
  // As many as MapLibre draws by itself for a new source, and more.
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  refuse();
  await idle;
  removeProtocol('held');
});

test('says on the container when it is idle', async () => {
  const map = await openMap();
  expect(map.container.dataset.mapIdle).toBe('');
  map.controller.apply({ ...values, theme: 'night' });
  expect(map.container.dataset.mapIdle).toBeUndefined();
  await map.controller.idle();
  expect(map.container.dataset.mapIdle).toBe('');
});
