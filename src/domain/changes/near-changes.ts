import { shortDistanceMeters } from '../geo/distance.ts';
import { allSitesOf, type Site } from '../place/sites.ts';
import type { EntryChanges } from '../../schema/changes.ts';
import type { Initiative, InitiativeId } from '../../schema/initiative.ts';
import type { SavedPlace } from '../../schema/saved-place.ts';

/** As the crow flies: about a quarter of an hour on foot where the way is straight. */
export const NEAR_METERS = 1000;

export type NearPlace = Readonly<{
  place: SavedPlace;
  /** In a straight line, to the nearest known place of the entry. */
  distanceMeters: number;
  /** Its place is not known well enough to say that it is within the limit. */
  isUnsure: boolean;
}>;

function nearest(sites: readonly Site[], places: readonly SavedPlace[]): NearPlace | null {
  const ways = sites.flatMap(({ location: { point, accuracyMeters } }) =>
    places.map((place) => {
      const distanceMeters = shortDistanceMeters(place.point, point);
      return { place, distanceMeters, accuracyMeters };
    }),
  );
  const within = ways
    .filter((way) => way.distanceMeters - way.accuracyMeters <= NEAR_METERS)
    .toSorted((a, b) => a.distanceMeters - b.distanceMeters);
  const [first] = within;
  if (first === undefined) return null;
  const isUnsure = !within.some((way) => way.distanceMeters + way.accuracyMeters <= NEAR_METERS);
  return { place: first.place, distanceMeters: first.distanceMeters, isUnsure };
}

/** Of changed entries those near a saved place, with that place; what is not on the map is near none. */
export function nearChanges(
  entries: readonly EntryChanges[],
  {
    places,
    initiativeById,
  }: Readonly<{
    places: readonly SavedPlace[];
    initiativeById: ReadonlyMap<InitiativeId, Initiative>;
  }>,
): ReadonlyMap<InitiativeId, NearPlace> {
  return new Map(
    entries.flatMap(({ id }) => {
      const initiative = initiativeById.get(id);
      const near = initiative === undefined ? null : nearest(allSitesOf(initiative, initiativeById), places);
      return near === null ? [] : [[id, near] as const];
    }),
  );
}
