import { expect, it } from 'vitest';
import { nearestFirst } from '../../../../src/domain/tour/filter-tours.ts';
import { tourTotals } from '../../../../src/domain/tour/known-tour.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { buildTour, walkLeg } from '../../../fixtures/known-tour.ts';

const along = (id: string, lat: number) => {
  const line = [lngLat(120.1, lat), lngLat(120.12, lat)];
  const known = buildTour([walkLeg({ line })], { id });
  return { ...known, totals: tourTotals(known) };
};
const tours = [along('north', 30.3), along('south', 30.2)];

it('lists tours by how near their ways come, and in their order where nobody asks', () => {
  // 1.11 km south of the middle of the southern way, further from both its ends.
  const listed = nearestFirst(tours, lngLat(120.11, 30.19));
  expect(listed.map(({ known }) => known.tour.id)).toEqual(['south', 'north']);
  expect(listed[0]?.metersAway).toBeCloseTo(1108.6, 0);
  expect(nearestFirst(tours, null)).toEqual(tours.map((known) => ({ known, metersAway: null })));
});
