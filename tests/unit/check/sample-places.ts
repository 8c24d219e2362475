import type { GeoFiles } from '../../../pipeline/check/geo-files.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { MetroStationFeature } from '../../../src/schema/metro-station.ts';

/** What the base of the sample names: a park, one across the edge of the district, one far away, and a bus stop. */
export const GAZETTEER: NonNullable<GeoFiles['gazetteer']> = new Map([
  ['w7', { kind: 'park', name: '小公园', point: lngLat(120.106, 30.206) }],
  ['w10', { kind: 'park', name: '界外公园', point: lngLat(120.106, 29.9915) }],
  ['w9', { kind: 'park', name: '远方公园', point: lngLat(120.106, 29.9) }],
  ['n7', { kind: 'bus', name: '古荡', point: lngLat(120.104, 30.204) }],
]);

const station = (id: string, status: 'operating' | 'under-construction'): MetroStationFeature => ({
  ...{ type: 'Feature', id },
  geometry: { type: 'Point', coordinates: lngLat(120.107, 30.207) },
  properties: {
    ...{ name: '站', name_en: 'Station', status, lines: '3', linesUnderConstruction: '', accuracyMeters: 60 },
    ...{ exits: [{ ref: 'A', point: lngLat(120.107, 30.2071) }], walks: [] },
  },
});

export const STATIONS: NonNullable<GeoFiles['stations']> = new Map(
  [station('gudang-station', 'operating'), station('future-station', 'under-construction')].map((each) => [
    each.id,
    each,
  ]),
);
