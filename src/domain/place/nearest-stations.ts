import { distanceMeters } from '../geo/distance.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';

export type NearbyStation = Readonly<{
  station: MetroStationFeature;
  /** In a straight line, not on foot. */
  distanceMeters: number;
}>;

/** The `count` nearest of the stations given, nearest first. */
export function nearestStations(
  point: LngLat,
  { stations, count }: { stations: readonly MetroStationFeature[]; count: number },
): readonly NearbyStation[] {
  return stations
    .map((station) => ({ station, distanceMeters: distanceMeters(point, station.geometry.coordinates) }))
    .sort((a, b) => a.distanceMeters - b.distanceMeters)
    .slice(0, count);
}
