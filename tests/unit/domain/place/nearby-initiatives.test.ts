import { expect, test } from 'vitest';
import { locatedInitiative, unlocatedInitiative } from './sample-initiative.ts';
import { nearbyInitiatives } from '../../../../src/domain/place/nearby-initiatives.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const here = lngLat(120.1, 30.2);
const near = locatedInitiative('near', { point: lngLat(120.101, 30.2) });
const nearer = locatedInitiative('nearer', { point: lngLat(120.1005, 30.2) });
const far = locatedInitiative('far', { point: lngLat(120.2, 30.2) });

const idsWithin = (
  radiusMeters: number,
  initiatives: Parameters<typeof nearbyInitiatives>[1]['initiatives'],
) => nearbyInitiatives(here, { initiatives, radiusMeters }).map(({ initiative }) => initiative.id);

test('lists those within the radius, nearest first', () => {
  expect(idsWithin(500, [far, near, nearer])).toEqual(['nearer', 'near']);
});

test('leaves out what has no place', () => {
  expect(idsWithin(500, [unlocatedInitiative('policy')])).toEqual([]);
});

const street = {
  type: 'LineString' as const,
  coordinates: [lngLat(120.1, 30.201), lngLat(120.3, 30.201)],
};

test('measures to the nearest part of a street, not to its marker', () => {
  const initiative = locatedInitiative('street', { point: lngLat(120.3, 30.201), geometry: street });

  expect(
    nearbyInitiatives(here, { initiatives: [initiative], radiusMeters: 500 })[0]?.distanceMeters,
  ).toBeCloseTo(110.9, 0);
});

test('measures to the marker when the shape only stands for the place', () => {
  const { location } = locatedInitiative('stand-in', { point: lngLat(120.3, 30.201) });
  const shape = { kind: 'stand-in', what: { zh: '道路', en: 'The road' } } as const;
  const initiative = locatedInitiative('stand-in', { geometry: street, location: { ...location, shape } });

  expect(idsWithin(500, [initiative])).toEqual([]);
});
