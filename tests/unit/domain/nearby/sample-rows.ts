import { buildDestinations, type Destination } from '../../../../src/domain/nearby/destinations.ts';
import type { CountedKind } from '../../../../src/domain/nearby/everyday-places.ts';
import type { NearbyRow } from '../../../../src/domain/nearby/group-rows.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { MetroStationFeature } from '../../../../src/schema/metro-station.ts';
import type { Status } from '../../../../src/schema/status.ts';
import { locatedInitiative } from '../place/sample-initiative.ts';

const point = lngLat(120.13, 30.27);

export function station(
  id: string,
  { lines = '3', future = '' }: Readonly<{ lines?: string; future?: string }> = {},
): MetroStationFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: point },
    properties: {
      name: id,
      name_en: id,
      status: lines === '' ? 'under-construction' : 'operating',
      lines,
      linesUnderConstruction: future,
      accuracyMeters: 60,
      exits: [],
      walks: [],
    },
  };
}

function only(built: ReturnType<typeof buildDestinations>): Destination {
  const [destination] = built.values();
  if (destination === undefined) throw new Error('Nothing was built');
  return destination;
}

const none = { initiatives: [], stations: [], openedLines: [], everyday: [] };

export const initiativeRow = (id: string, minutes: number, status: Status = 'open'): NearbyRow => ({
  destination: only(buildDestinations({ ...none, initiatives: [locatedInitiative(id, { status })] })),
  minutes,
  meters: minutes * 80,
  range: null,
});

export const stationRow = (id: string, minutes: number): NearbyRow => ({
  destination: only(buildDestinations({ ...none, stations: [station(id)] })),
  minutes,
  meters: minutes * 80,
  range: null,
});

export const everydayRow = (id: string, kind: CountedKind, minutes: number): NearbyRow => ({
  destination: only(buildDestinations({ ...none, everyday: [{ id, kind, name: id, nameEn: null, point }] })),
  minutes,
  meters: minutes * 80,
  range: null,
});
