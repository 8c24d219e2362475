import { describe, expect, it } from 'vitest';
import {
  buildDestinations,
  linesUnderConstruction,
  toReachPlaces,
} from '../../../../src/domain/nearby/destinations.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';
import { spread } from '../place/sample-spread.ts';
import { station } from './sample-rows.ts';

const given = {
  initiatives: [locatedInitiative('market'), unlocatedInitiative('policy')],
  stations: [station('gudang'), station('longwu', { lines: '', future: '12' })],
  openedLines: [],
  everyday: [{ id: 'n1', kind: 'bus', name: '古荡', nameEn: null, point: lngLat(120.1, 30.2) }],
} as const;

describe('what a walk can lead to', () => {
  it('is every initiative with a place, every station in use and every everyday place', () => {
    expect([...buildDestinations(given).keys()]).toEqual(['market', 'station:gudang', 'everyday:n1']);
  });

  it('is also a part of an initiative that has several places', () => {
    const destinations = buildDestinations({ ...given, initiatives: [spread] });
    expect(destinations.get('spread.stall')).toMatchObject({
      kind: 'initiative',
      name: { zh: '摊位', en: 'Stall' },
      initiative: { initiativeId: 'spread', isPart: true },
    });
  });

  it('is also a station of a line that is taken as open', () => {
    const longwu = buildDestinations({ ...given, openedLines: ['12'] }).get('station:longwu');
    expect(longwu).toMatchObject({ kind: 'station', lines: ['12'], isFuture: true });
  });

  it('leaves out only what has an id that no link could hold', () => {
    const stations = [station('gudang'), station('Gudang Station!')];
    const everyday = [...given.everyday, { ...given.everyday[0], id: 'Way/7' }];
    const ids = [...buildDestinations({ ...given, stations, everyday }).keys()];
    expect(ids).toEqual(['market', 'station:gudang', 'everyday:n1']);
  });

  it('is asked for with its geometry and accuracy', () => {
    expect(toReachPlaces(buildDestinations(given))[0]).toEqual({
      id: 'market',
      geometry: { type: 'Point', coordinates: [120.1, 30.2] },
      accuracyMeters: 50,
    });
  });
});

it('lines under construction are named once, in order', () => {
  const stations = [station('a', { future: '12' }), station('b', { future: '4, 12' })];
  expect(linesUnderConstruction(stations)).toEqual(['4', '12']);
});

it('lines with letters come after those with numbers only, and what no link could hold is left out', () => {
  const stations = [station('a', { future: 'S2,S10,3A,12,3,未定' }), station('b', { future: 'S1' })];
  expect(linesUnderConstruction(stations)).toEqual(['3', '3A', '12', 'S1', 'S2', 'S10']);
});
