import { expect, test } from 'vitest';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { movedByKey } from '../../../../src/map/interaction/origin-pins.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const start = lngLat(120.13, 30.27);
const press = (key: string, shiftKey = false, bearing = 0) => movedByKey(start, { key, shiftKey }, bearing);

test('an arrow key moves a pin by 25 m the way it points, with Shift by 100 m', () => {
  const up = press('ArrowUp');
  const left = press('ArrowLeft', true);
  expect(up?.[0]).toBeCloseTo(start[0], 9);
  expect(up?.[1]).toBeGreaterThan(start[1]);
  expect(distanceMeters(start, up ?? start)).toBeCloseTo(25, 1);
  expect(left?.[0]).toBeLessThan(start[0]);
  expect(distanceMeters(start, left ?? start)).toBeCloseTo(100, 1);
});

test('up is up on a turned map', () => {
  const east = press('ArrowUp', false, 90);
  expect(east?.[0]).toBeGreaterThan(start[0]);
  expect(east?.[1]).toBeCloseTo(start[1], 6);
});

test('other keys move nothing', () => {
  expect(press('Enter')).toBeNull();
});
