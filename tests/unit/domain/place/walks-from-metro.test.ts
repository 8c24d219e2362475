import { expect, test } from 'vitest';
import { walksFromMetro } from '../../../../src/domain/place/walks-from-metro.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { MetroStationFeature, StationWalk } from '../../../../src/schema/metro-station.ts';

const walk = (site: string, minutes: number): StationWalk => ({
  ...{ site, minutes, exit: null, range: null, meters: minutes * 80 },
  ...{ steps: false, stepFreeMinutes: null },
});

const station = (id: string, walks: StationWalk[]): MetroStationFeature => ({
  ...{ type: 'Feature', id, geometry: { type: 'Point', coordinates: lngLat(120.1, 30.2) } },
  properties: {
    ...{ name: id, name_en: id, status: 'operating', lines: '2', linesUnderConstruction: '' },
    ...{ accuracyMeters: 30, exits: [], walks },
  },
});

test('the walks to a site stand together, the quickest first', () => {
  const walks = walksFromMetro([
    station('far', [walk('market', 12), walk('library', 3)]),
    station('near', [walk('market', 4)]),
  ]);
  const idsOf = (site: string) => walks.get(site)?.map(({ station: { id } }) => id);
  expect(idsOf('market')).toEqual(['near', 'far']);
  expect(idsOf('library')).toEqual(['far']);
  expect(walks.get('nowhere')).toBeUndefined();
});
