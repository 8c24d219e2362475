import type { Site } from '../place/sites.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { Category } from '../../schema/category.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Status } from '../../schema/status.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** One place of what is analysed, wherever it comes from. */
export type StudyPlace = Readonly<{
  id: string;
  name: LocalizedText;
  point: LngLat;
  accuracyMeters: number;
  /** Null for what is not of the programme. */
  category: Category | null;
  status: Status | null;
  site: Site | null;
}>;

/** What every question of Analyse is asked about. */
export type Study = Readonly<{
  /** Those that are counted: within the chosen area, where there is one. */
  places: readonly StudyPlace[];
  /** Those outside of the chosen area too: a walk to the nearest may lead out of it. */
  everywhere: readonly StudyPlace[];
  /** The area in which is counted; null for the whole district. */
  ground: Geometry | null;
  /** The ground on which it is asked, in parts that have names. */
  areas: readonly SubdistrictFeature[];
}>;

export const toStudyPlace = (site: Site): StudyPlace => ({
  id: site.id,
  name: site.name,
  point: site.location.point,
  accuracyMeters: site.location.accuracyMeters,
  category: site.category,
  status: site.status,
  site,
});
