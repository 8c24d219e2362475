import type { Site } from '../place/sites.ts';
import type { Category } from '../../schema/category.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Status } from '../../schema/status.ts';

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

export const toStudyPlace = (site: Site): StudyPlace => ({
  id: site.id,
  name: site.name,
  point: site.location.point,
  accuracyMeters: site.location.accuracyMeters,
  category: site.category,
  status: site.status,
  site,
});
