import { expect, it } from 'vitest';
import { createSteadyPlane } from '../../../../src/domain/chance/steady-plane.ts';
import { createLocalPlane } from '../../../../src/domain/geo/local-plane.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

it.each([-89, -30, 0, 30.2, 60, 89])('is the local plane without a cosine of the browser, at %s°', (lat) => {
  const origin = lngLat(120, lat);
  const [steady, local] = [createSteadyPlane(origin), createLocalPlane(origin)];
  const point = lngLat(120.1, lat + 0.1);
  expect(steady.toPlane(point).x).toBeCloseTo(local.toPlane(point).x, 7);
  expect(steady.toPlane(point).y).toBeCloseTo(local.toPlane(point).y, 7);
  const back = steady.toLngLat(steady.toPlane(point));
  expect(back[0]).toBeCloseTo(point[0], 12);
  expect(back[1]).toBeCloseTo(point[1], 12);
});
