import { sunflower } from './sunflower.ts';
import type { WalkColumns } from './walk-columns.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import type { PlaceColumns } from '../study/place-columns.ts';

/** From where it is walked: each place itself, and where else it may be. */
export type WalkPoints = Readonly<{
  /** Longitude and latitude in turn. */
  points: Float64Array;
  /** Of which place each is; the first of each is the place as it is marked. */
  placeOf: Uint32Array;
}>;

/** Up to so many places that are only about known each is looked for at more spots of its disc; of more, at fewer. */
const FEW_DOUBTFUL = 2000;
const [SPOTS, FEWER_SPOTS] = [12, 4] as const;

export function walkPoints({ points, accuraciesMeters }: PlaceColumns): WalkPoints {
  const doubtful = accuraciesMeters.reduce((sum, meters) => sum + (meters > 0 ? 1 : 0), 0);
  const spots = sunflower(doubtful > FEW_DOUBTFUL ? FEWER_SPOTS : SPOTS);
  const count = accuraciesMeters.length + (doubtful * spots.length) / 2;
  const all = { points: new Float64Array(2 * count), placeOf: new Uint32Array(count) };
  let next = 0;
  const add = (place: number, lng: number, lat: number): void => {
    all.points[2 * next] = lng;
    all.points[2 * next + 1] = lat;
    all.placeOf[next] = place;
    next += 1;
  };
  accuraciesMeters.forEach((meters, place) => {
    const [lng, lat] = [points[2 * place] ?? 0, points[2 * place + 1] ?? 0];
    add(place, lng, lat);
    if (meters <= 0) return;
    const scale = metersPerDegree(lat);
    for (let at = 0; at < spots.length; at += 2)
      add(
        place,
        lng + ((spots[at] ?? 0) * meters) / scale.lng,
        lat + ((spots[at + 1] ?? 0) * meters) / scale.lat,
      );
  });
  return all;
}

/** Puts walks from points together by place: the usual one, and the shortest and longest that it may be. */
export class WalkGatherer {
  readonly columns: WalkColumns;
  readonly #placeOf: Uint32Array;

  constructor({ placeOf }: WalkPoints, count: number) {
    this.#placeOf = placeOf;
    this.columns = {
      usual: new Float32Array(count).fill(Number.NaN),
      from: new Float32Array(count).fill(Infinity),
      to: new Float32Array(count).fill(-Infinity),
    };
  }

  /**
   * Walks from the points from `first` on.
   * @param isDrawn Whether what is walked to was put elsewhere within its accuracy
   */
  add(minutes: Float64Array, first: number, isDrawn: boolean): void {
    const { usual, from, to } = this.columns;
    minutes.forEach((walk, at) => {
      const place = this.#placeOf[first + at] ?? 0;
      const isMarked = first + at === 0 || this.#placeOf[first + at - 1] !== place;
      if (isMarked && !isDrawn) usual[place] = walk;
      // A spot that no path comes near is no place to walk from.
      if (Number.isNaN(walk)) return;
      from[place] = Math.min(from[place] ?? walk, walk);
      to[place] = Math.max(to[place] ?? walk, walk);
    });
  }
}
