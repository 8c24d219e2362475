import { EVERYDAY_ACCURACY_METERS, type EverydayPlace } from './everyday-places.ts';
import { type Site, sitesOf } from '../place/sites.ts';
import type { ReachPlace } from '../reach/reachable-places.ts';
import { stationAccesses } from '../reach/station-access.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { type DestinationId, isDestinationId, isLineRef } from '../../schema/nearby-choices.ts';

type Common = Readonly<{ id: DestinationId; name: LocalizedText; place: Omit<ReachPlace, 'id'> }>;

export type StationDestination = Common &
  Readonly<{
    kind: 'station';
    point: LngLat;
    /** Refs of the lines that call here. */
    lines: readonly string[];
    /** Only lines under construction that are taken as open call here. */
    isFuture: boolean;
  }>;

/** What a walk can lead to. */
export type Destination =
  | (Common & Readonly<{ kind: 'initiative'; initiative: Site }>)
  | StationDestination
  | (Common & Readonly<{ kind: 'everyday'; everyday: EverydayPlace }>);

export type Destinations = ReadonlyMap<string, Destination>;

/** With an id that is not checked yet. */
type Candidate = WithAnyId<Destination>;
type WithAnyId<D> = D extends unknown ? Omit<D, 'id'> & Readonly<{ id: string }> : never;

/** Without one that a link can hold there is no way to ask for the route. */
const hasDestinationId = (candidate: Candidate): candidate is Destination => isDestinationId(candidate.id);

function fromSite(initiative: Site): Candidate {
  const { id, name, geometry, location } = initiative;
  const place = { geometry, accuracyMeters: location.accuracyMeters };
  return { kind: 'initiative', id, name, place, initiative };
}

function fromStations(stations: readonly MetroStationFeature[], openedLines: readonly string[]): Candidate[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  return stationAccesses(stations, { openedLines: new Set(openedLines) }).flatMap((access) => {
    const station = byId.get(access.stationId);
    if (station === undefined) return [];
    const { id, geometry, accuracyMeters, lines, isFuture } = access;
    const name = { zh: station.properties.name, en: station.properties.name_en };
    return [
      {
        ...{ kind: 'station', id, name, lines, isFuture },
        place: { geometry, accuracyMeters },
        point: station.geometry.coordinates,
      },
    ];
  });
}

function fromEveryday(everyday: EverydayPlace): Candidate {
  return {
    kind: 'everyday',
    id: `everyday:${everyday.id}`,
    name: { zh: everyday.name, en: everyday.nameEn ?? everyday.name },
    place: {
      geometry: { type: 'Point', coordinates: everyday.point },
      accuracyMeters: EVERYDAY_ACCURACY_METERS,
    },
    everyday,
  };
}

/** Everything a walk can lead to, by id. */
export function buildDestinations({
  initiatives,
  stations,
  openedLines,
  everyday,
}: Readonly<{
  initiatives: readonly Initiative[];
  stations: readonly MetroStationFeature[];
  openedLines: readonly string[];
  everyday: readonly EverydayPlace[];
}>): Destinations {
  const all = [
    ...initiatives.flatMap(sitesOf).map(fromSite),
    ...fromStations(stations, openedLines),
    ...everyday.map(fromEveryday),
  ];
  return new Map(all.filter(hasDestinationId).map((destination) => [destination.id, destination]));
}

/** The destinations as the reach engine asks for them. */
export const toReachPlaces = (destinations: Destinations): readonly ReachPlace[] =>
  [...destinations.values()].map(({ id, place }) => ({ id, ...place }));

const LINE_REFS = new Intl.Collator('en', { numeric: true });

/** Refs of the lines under construction that a link can hold, in ascending order: 3, 3A, 12, S1, S10. */
export function linesUnderConstruction(stations: readonly MetroStationFeature[]): readonly string[] {
  const refs = stations.flatMap(({ properties }) => properties.linesUnderConstruction.split(','));
  return [...new Set(refs.map((ref) => ref.trim()).filter(isLineRef))].sort(LINE_REFS.compare);
}
