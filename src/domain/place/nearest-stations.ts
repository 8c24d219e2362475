import { distanceMeters } from '../geo/distance.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SiteId } from '../../schema/initiative.ts';
import type { MetroStationFeature, StationWalk } from '../../schema/metro-station.ts';

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

export type WalkFromStation = Readonly<{ station: MetroStationFeature; walk: StationWalk }>;

/** The walks to a site from the stations that are of use for it, the quickest first; none beyond an hour. */
export const walksToSite = (
  site: SiteId,
  stations: readonly MetroStationFeature[],
): readonly WalkFromStation[] =>
  stations
    .flatMap((station) =>
      station.properties.walks.filter((walk) => walk.site === site).map((walk) => ({ station, walk })),
    )
    .sort((a, b) => a.walk.minutes - b.walk.minutes);
