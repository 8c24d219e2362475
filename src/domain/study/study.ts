import type { StudyPlaces } from './study-places.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** What every question of Analyse is asked about. */
export type Study = Readonly<{
  /** Those that are counted: within the chosen area, where there is one. */
  places: StudyPlaces;
  /** Those outside of the chosen area too: a walk to the nearest may lead out of it. */
  everywhere: StudyPlaces;
  /** The area in which is counted; null for the whole district. */
  ground: Geometry | null;
  /** The ground on which it is asked, in parts that have names. */
  areas: readonly SubdistrictFeature[];
}>;
