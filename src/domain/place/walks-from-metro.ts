import type { MetroStationFeature, StationWalk } from '../../schema/metro-station.ts';

export type WalkFromMetro = Readonly<{ station: MetroStationFeature; walk: StationWalk }>;

/** By the id of a site the walks to it from the stations that are of use for it, the quickest first; none beyond an hour. */
export function walksFromMetro(
  stations: readonly MetroStationFeature[],
): ReadonlyMap<string, readonly WalkFromMetro[]> {
  const bySite = new Map<string, WalkFromMetro[]>();
  for (const station of stations)
    for (const walk of station.properties.walks)
      bySite.set(walk.site, [...(bySite.get(walk.site) ?? []), { station, walk }]);
  for (const walks of bySite.values()) walks.sort((a, b) => a.walk.minutes - b.walk.minutes);
  return bySite;
}
