import { expect, test } from 'vitest';
import { nearestStations } from '../../../../src/domain/place/nearest-stations.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { MetroStationFeature } from '../../../../src/schema/metro-station.ts';

const station = (id: string, lng: number): MetroStationFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: lngLat(lng, 30.2) },
  properties: {
    name: '站',
    name_en: 'Station',
    status: 'operating',
    lines: '3',
    linesUnderConstruction: '',
    accuracyMeters: 10,
    exits: [],
    walks: [],
  },
});
const stations = [station('far', 120.3), station('near', 120.11), station('middle', 120.2)];

test('gives the nearest stations in order', () => {
  const found = nearestStations(lngLat(120.1, 30.2), { stations, count: 2 });

  expect(found.map((nearby) => nearby.station.id)).toEqual(['near', 'middle']);
});

test('says how far they are in a straight line', () => {
  const [nearest] = nearestStations(lngLat(120.1, 30.2), { stations, count: 1 });

  expect(nearest?.distanceMeters).toBeCloseTo(962.7, 0);
});

test('gives all there are when more are asked for', () => {
  expect(nearestStations(lngLat(120.1, 30.2), { stations, count: 9 })).toHaveLength(3);
});
