import type { OsmData } from '../osm/osm-data.ts';
import { shortDistanceMeters } from '../../src/domain/geo/distance.ts';
import { lngLat, type LngLat } from '../../src/schema/lng-lat.ts';
import type { StationExit } from '../../src/schema/metro-station.ts';

/** No exit of the network is further from the middle of its station; those of two stations are further apart. */
const MOST_METERS = 400;

/** A letter and perhaps a number, as on the signs: "A", "D2". */
const SIGN = /^[A-Z]\d{0,2}$/;

export type Station = Readonly<{ id: string; point: LngLat }>;

const byRef = (a: StationExit, b: StationExit): number =>
  (a.ref ?? '~').localeCompare(b.ref ?? '~', 'en') || a.point[0] - b.point[0] || a.point[1] - b.point[1];

function nearestStation(stations: readonly Station[], point: LngLat): Station | null {
  const [nearest] = stations
    .map((station) => ({ station, meters: shortDistanceMeters(station.point, point) }))
    .filter(({ meters }) => meters <= MOST_METERS)
    .sort((a, b) => a.meters - b.meters);
  return nearest?.station ?? null;
}

/** The exits that OpenStreetMap has (`railway=subway_entrance`), each of the station that it is nearest to. */
export function stationExits(
  { taggedNodes }: Pick<OsmData, 'taggedNodes'>,
  stations: readonly Station[],
): ReadonlyMap<string, readonly StationExit[]> {
  const exits = new Map<string, StationExit[]>(stations.map(({ id }) => [id, []]));
  for (const { tags, position } of taggedNodes) {
    if (tags.railway !== 'subway_entrance') continue;
    const point = lngLat(...position);
    const station = nearestStation(stations, point);
    const sign = tags.ref ?? tags.name ?? '';
    if (station !== null) exits.get(station.id)?.push({ ref: SIGN.test(sign) ? sign : null, point });
  }
  for (const list of exits.values()) list.sort(byRef);
  return exits;
}
