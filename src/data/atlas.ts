import type { Category } from '../schema/category.ts';
import type { Site } from '../domain/place/sites.ts';
import type { Initiative, InitiativeId, SiteId } from '../schema/initiative.ts';
import type { MetroStationFeature } from '../schema/metro-station.ts';
import type { Report } from '../schema/report.ts';
import type { Source } from '../schema/source.ts';
import type { SubdistrictFeature } from '../schema/subdistrict.ts';

/** A file that could not be used, whole or in part; the rest of the atlas works without it. */
export type DataNotice = Readonly<{
  /** Path below `geo/`, e.g. "initiatives/market.geojson". */
  file: string;
  problem: 'unreachable' | 'not-json' | 'malformed';
  /** Ids or indices of the features left out; empty when the whole file is. */
  leftOut: readonly string[];
}>;

/** Files of which nothing could be used: what they hold is unknown, and must not be taken for absent. */
export type Unread = Readonly<{
  files: readonly string[];
  /** Those whose initiatives are in such a file. */
  categories: readonly Category[];
  /** Whether this is in such a file. */
  report: boolean;
  sources: boolean;
  subdistricts: boolean;
  stations: boolean;
  /** Of how many files. */
  fileCount: number;
}>;

/** Everything the app knows, immutable once loaded. */
export type Atlas = Readonly<{
  /** In display order: by category, then as authored. */
  initiatives: readonly Initiative[];
  initiativeById: ReadonlyMap<InitiativeId, Initiative>;
  /** Where they stand on the map, in the same order: the whole before its parts. */
  sites: readonly Site[];
  sourceById: ReadonlyMap<string, Source>;
  report: Report | null;
  subdistricts: readonly SubdistrictFeature[];
  stations: readonly MetroStationFeature[];
  /** Id of the sub-district the point of each site lies in; absent outside the district. */
  subdistrictIdOf: ReadonlyMap<SiteId, string>;
  notices: readonly DataNotice[];
  unread: Unread;
}>;

/**
 * Whether an initiative with this id certainly does not exist: every file that could hold it was read, and no entry
 * that was left out of one had this id.
 */
export function isKnownMissing({ initiativeById, unread, notices }: Atlas, id: InitiativeId): boolean {
  return !initiativeById.has(id) && unread.categories.length === 0 && !isLeftOut(notices, id);
}

/** The same for a sub-district. */
export const isKnownMissingSubdistrict = (
  { subdistricts, unread, notices }: Pick<Atlas, 'subdistricts' | 'unread' | 'notices'>,
  id: string,
): boolean =>
  !unread.subdistricts &&
  !subdistricts.some((subdistrict) => subdistrict.id === id) &&
  !isLeftOut(notices, id);

const isLeftOut = (notices: readonly DataNotice[], id: string): boolean =>
  notices.some(({ leftOut }) => leftOut.includes(id));
