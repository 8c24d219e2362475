import type { SiteId } from '../../schema/initiative.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { readStationWalks, type StationWalk } from '../../schema/station-walk.ts';

export type WalkFromStation = Readonly<{ station: MetroStationFeature; walk: StationWalk }>;

/** The walks to a site from the stations that are of use for it, the quickest first; none beyond an hour. */
export const walksToSite = (
  site: SiteId,
  stations: readonly MetroStationFeature[],
): readonly WalkFromStation[] =>
  stations
    .flatMap((station) =>
      readStationWalks(station)
        .filter((walk) => walk.site === site)
        .map((walk) => ({ station, walk })),
    )
    .sort((a, b) => a.walk.minutes - b.walk.minutes);
