import { expect, test } from 'vitest';
import { stationAccesses } from '../../../../src/domain/reach/station-access.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { MetroStationFeature } from '../../../../src/schema/metro-station.ts';

const station = (
  id: string,
  properties: Partial<MetroStationFeature['properties']>,
): MetroStationFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: lngLat(120.1, 30.2) },
  properties: {
    name: id,
    name_en: id,
    status: 'operating',
    lines: '',
    linesUnderConstruction: '',
    accuracyMeters: 30,
    exits: [],
    walks: [],
    ...properties,
  },
});

const stations = [
  station('open', { lines: '2,5' }),
  station('growing', { lines: '3', linesUnderConstruction: '12' }),
  station('coming', { status: 'under-construction', lines: '12' }),
];
const summary = (openedLines: readonly string[]) =>
  stationAccesses(stations, { openedLines: new Set(openedLines) }).map(({ stationId, lines, isFuture }) => [
    stationId,
    lines.join(),
    isFuture,
  ]);

test('today only operating lines call', () => {
  expect(
    stationAccesses(stations, { openedLines: new Set() }).map(({ stationId, lines }) => [
      stationId,
      lines.join(),
    ]),
  ).toEqual([
    ['open', '2,5'],
    ['growing', '3'],
  ]);
});

test('a station is come to by its exits, where they are mapped', () => {
  const exits = [
    { ref: 'A', point: lngLat(120.1, 30.21) },
    { ref: null, point: lngLat(120.11, 30.2) },
  ];
  const [access] = stationAccesses([station('open', { lines: '2', exits, accuracyMeters: 120 })], {
    openedLines: new Set(),
  });
  expect(access?.geometry).toEqual({ type: 'MultiPoint', coordinates: exits.map(({ point }) => point) });
  expect(access?.accuracyMeters).toBe(30);
});

test('a line that is switched on calls at its stations, old and new', () => {
  expect(summary(['12'])).toEqual([
    ['open', '2,5', false],
    ['growing', '3,12', false],
    ['coming', '12', true],
  ]);
});

test('a line that is not on the map changes nothing', () => {
  expect(summary(['99'])).toEqual(summary([]));
});
