import { distanceMeters } from '../geo/distance.ts';
import { subdistrictOf } from '../place/subdistrict-of.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import type { CandidateSite } from './site-ground.ts';
import type { NamedEstate } from './siting.ts';

/** Further away an estate says little of where a site is. */
const BESIDE_METERS = 400;

/** What people call the place of a site, as far as the map has names. */
export type SiteName = Readonly<{
  /** As the reader's own data call it; null for a point of the grid. */
  own: string | null;
  /** The way it lies at. */
  street: LocalizedText | null;
  /** The nearest estate, if it is near. */
  estate: LocalizedText | null;
  area: SubdistrictFeature | null;
}>;

const nearestEstate = (estates: readonly NamedEstate[], site: CandidateSite): LocalizedText | null => {
  let [nearest, least]: [LocalizedText | null, number] = [null, BESIDE_METERS];
  for (const { name, point } of estates) {
    const meters = distanceMeters(point, site.point);
    if (meters < least) [nearest, least] = [name, meters];
  }
  return nearest;
};

export function nameSite(
  site: CandidateSite,
  estates: readonly NamedEstate[],
  areas: readonly SubdistrictFeature[],
  own: string | null = null,
): SiteName {
  const { street } = site;
  const [zh, en] = [street?.zh ?? street?.en ?? null, street?.en ?? street?.zh ?? null];
  return {
    own,
    street: zh === null || en === null ? null : { zh, en },
    estate: nearestEstate(estates, site),
    area: subdistrictOf(site.point, areas),
  };
}
