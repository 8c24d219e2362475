import { expect, test } from 'vitest';
import { listInView } from '../../../../src/domain/facets/list-in-view.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';

const view = { southWest: lngLat(120.1, 30.2), northEast: lngLat(120.2, 30.3) };
const crossing = {
  type: 'LineString' as const,
  coordinates: [lngLat(120.05, 30.25), lngLat(120.15, 30.25)],
};

test('lists what lies in the view or reaches into it', () => {
  const initiatives = [
    locatedInitiative('inside', { point: lngLat(120.15, 30.25) }),
    locatedInitiative('outside', { point: lngLat(120.25, 30.25) }),
    locatedInitiative('street', { point: lngLat(120.06, 30.25), geometry: crossing }),
    unlocatedInitiative('fund'),
  ];

  expect(listInView(initiatives, view).map(({ id }) => id)).toEqual(['inside', 'street']);
});
