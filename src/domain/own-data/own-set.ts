import type { OwnFaults, OwnPoints, OwnShapes } from './own-points.ts';
import type { OwnFormat, OwnNote } from './own-file.ts';
import { textAt } from './packed-texts.ts';
import type { CoordinateSystem } from '../../schema/coordinate-systems.ts';
import type { StudyPlace } from '../study/study-place.ts';
import { columnPlaces, type StudyPlaces } from '../study/study-places.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** How own data stand on the map: two inks and three shapes, none of which a category has. */
export const OWN_SIGNS = [
  'ink-disc',
  'blue-disc',
  'ink-ring',
  'blue-ring',
  'ink-target',
  'blue-target',
] as const;
export type OwnSign = (typeof OWN_SIGNS)[number];

/** As the subject of an analysis names it: `own-` and this. */
export type OwnId = string;

/** A category of one's own: the places of a file, and what is to be known of them. */
export type OwnSet = Readonly<{
  id: OwnId;
  name: string;
  sign: OwnSign;
  fileName: string;
  format: OwnFormat;
  /** "2026-05-31" */
  addedOn: string;
  /** That of the file; here all is in WGS-84. */
  system: CoordinateSystem;
  /** For all places, in metres; null where the file tells it for each, or nobody knows. */
  accuracyMeters: number | null;
  points: OwnPoints;
  /** The points as the map reads them. */
  drawn: Blob;
  faults: OwnFaults;
  emptyCount: number;
  shapes: OwnShapes;
  notes: readonly OwnNote[];
}>;

export const countOf = ({ points }: Pick<OwnSet, 'points'>): number => points.lng.length;

/** How well the place at a position is located, in metres; null where nobody knows. */
function accuracyAt({ points, accuracyMeters }: OwnSet, at: number): number | null {
  const own = points.accuracyMeters?.[at] ?? NaN;
  return Number.isNaN(own) ? accuracyMeters : own;
}

/** How many places say nothing of how well they are located. */
export function unknownAccuracyCount(set: OwnSet): number {
  if (set.accuracyMeters !== null) return 0;
  const { accuracyMeters } = set.points;
  return accuracyMeters === null
    ? countOf(set)
    : accuracyMeters.filter((meters) => Number.isNaN(meters)).length;
}

/** The name of a place, or its row in the file where it has none. */
export const nameAt = ({ points }: OwnSet, at: number): string =>
  textAt(points.names, at) || `#${String(points.at[at] ?? 0)}`;

function ownPlaceAt(set: OwnSet, at: number): StudyPlace {
  const { id, points } = set;
  return {
    id: `own-${id}:${String(at)}`,
    // Of a hundred thousand names hardly any is ever read.
    get name() {
      const name = nameAt(set, at);
      return { zh: name, en: name };
    },
    // On the globe since they were read, or brought back: to check each again would take half of the time.
    point: [points.lng[at] ?? 0, points.lat[at] ?? 0] as const as LngLat,
    accuracyMeters: accuracyAt(set, at) ?? 0,
    ...{ category: null, status: null, site: null },
  };
}

/**
 * The places as every analysis takes them: a million in some ten milliseconds. Where nobody knows how well one is located
 * it counts at its point, and the answer says so: no doubt is made up.
 */
export function ownStudyPlaces(set: OwnSet): StudyPlaces {
  const { lng, lat } = set.points;
  const columns = {
    points: new Float64Array(2 * lng.length),
    accuraciesMeters: new Float32Array(lng.length),
  };
  for (let at = 0; at < lng.length; at += 1) {
    columns.points[2 * at] = lng[at] ?? 0;
    columns.points[2 * at + 1] = lat[at] ?? 0;
    columns.accuraciesMeters[at] = accuracyAt(set, at) ?? 0;
  }
  return columnPlaces(columns, (at) => ownPlaceAt(set, at));
}
