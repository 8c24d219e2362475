import { expect, test } from 'vitest';
import { createPlateProjection } from '../../../../src/domain/plate/plate-projection.ts';
import { plateWindows } from '../../../../src/domain/plate/plate-window.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const center = lngLat(120.1, 30.2);

test('a shape of more positions than a call takes arguments is visible', () => {
  const [window] = plateWindows({ geometry: { type: 'Point', coordinates: center }, point: center });
  const positions = Array.from({ length: 150_000 }, (_, index) => lngLat(120.1 + index * 1e-8, 30.2));
  expect(createPlateProjection(window).isVisible(positions)).toBe(true);
});
