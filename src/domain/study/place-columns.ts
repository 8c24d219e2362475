import type { LngLat } from '../../schema/lng-lat.ts';

/** Places as columns: a worker is handed them at once, a million in some milliseconds. */
export type PlaceColumns = Readonly<{
  /** Longitude and latitude in turn. */
  points: Float64Array;
  accuraciesMeters: Float32Array;
}>;

type Located = Readonly<{ point: LngLat; accuracyMeters: number }>;

export function toColumns(places: readonly Located[]): PlaceColumns {
  const points = new Float64Array(2 * places.length);
  places.forEach(({ point }, at) => points.set(point, 2 * at));
  return { points, accuraciesMeters: Float32Array.from(places, ({ accuracyMeters }) => accuracyMeters) };
}

/** The place at an index. What is in columns is on the globe: it was looked at when it was put there. */
export const pointAt = ({ points }: Pick<PlaceColumns, 'points'>, at: number): LngLat =>
  [points[2 * at] ?? 0, points[2 * at + 1] ?? 0] as const as LngLat;

/** Whether some place is only about known, so that it is put elsewhere in a draw. */
export const isSomeDoubtful = ({ accuraciesMeters }: PlaceColumns): boolean =>
  accuraciesMeters.some((meters) => meters > 0);

/** The places one by one, for whoever does not work with columns; not for the page where they are many. */
export const toLocated = (columns: PlaceColumns): readonly Located[] =>
  Array.from(columns.accuraciesMeters, (accuracyMeters, at) => ({
    ...{ point: pointAt(columns, at), accuracyMeters },
  }));

/** Those at some indices, in their order. */
export function pickColumns({ points, accuraciesMeters }: PlaceColumns, indices: Uint32Array): PlaceColumns {
  const picked = new Float64Array(2 * indices.length);
  indices.forEach((index, at) => {
    picked[2 * at] = points[2 * index] ?? 0;
    picked[2 * at + 1] = points[2 * index + 1] ?? 0;
  });
  return {
    points: picked,
    accuraciesMeters: Float32Array.from(indices, (index) => accuraciesMeters[index] ?? 0),
  };
}
