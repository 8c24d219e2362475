import { meanOf, type Middle, middleSteps, type PlaneColumns } from './middle-of.ts';
import { createLocalPlane, type LocalPlane, type PlanePoint } from '../geo/local-plane.ts';
import { seededRandom } from '../order/seeded-random.ts';
import { inPart } from '../steps.ts';
import { areaIndexOf } from '../study/area-index.ts';
import { type PlaceColumns, pointAt } from '../study/place-columns.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** Where the middle of what is counted lies, and how far the places lie around it. */
export type StudyMiddle = Readonly<{
  /** Of what lies in the areas. */
  places: number;
  mean: LngLat;
  median: LngLat;
  /** The position of the area in which the mean centre lies; −1 beyond all. */
  areaAt: number;
  standardDistanceMeters: number;
  /** Half axes in metres. */
  ellipse: Middle['ellipse'];
  /** The outlines of the ellipse and of the circle of the standard distance. */
  ellipseRing: readonly LngLat[];
  circleRing: readonly LngLat[];
  doubt: MiddleDoubt;
}>;

/** What becomes of the middle where places are put elsewhere within their accuracy, nine times in ten; 0 wide for exact ones. */
export type MiddleDoubt = Readonly<{
  /** The mean centre moves no further. */
  meanMeters: number;
  standardDistanceMeters: Readonly<{ from: number; to: number }>;
}>;

/** How often places are put elsewhere: less often where they are many, as each then moves the middle less. */
const DRAWS = { most: 200, least: 9, places: 400_000 } as const;
const TAIL = 0.05;
/** Of the work, about. */
const MEDIAN_PART = 0.5;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;

type Spots = PlaneColumns & Readonly<{ accuraciesMeters: Float32Array }>;

/** Each anywhere in its disc, every spot of it as likely as any other. */
function scatter({ x, y, accuraciesMeters }: Spots, random: () => number): PlaneColumns {
  const moved = { x: x.slice(), y: y.slice() };
  accuraciesMeters.forEach((accuracyMeters, at) => {
    if (accuracyMeters === 0) return;
    const radius = accuracyMeters * Math.sqrt(random());
    const angle = 2 * Math.PI * random();
    moved.x[at] = (x[at] ?? 0) + radius * Math.cos(angle);
    moved.y[at] = (y[at] ?? 0) + radius * Math.sin(angle);
  });
  return moved;
}

function* doubtSteps(spots: Spots, mean: PlanePoint, seed: number): Generator<number, MiddleDoubt, void> {
  const random = seededRandom(seed);
  const isExact = spots.accuraciesMeters.every((accuracyMeters) => accuracyMeters === 0);
  const wanted = Math.floor(DRAWS.places / spots.x.length);
  const draws = isExact ? 1 : Math.min(DRAWS.most, Math.max(DRAWS.least, wanted));
  const found: ReturnType<typeof meanOf>[] = [];
  while (found.length < draws) {
    found.push(meanOf(scatter(spots, random)));
    yield found.length / draws;
  }
  const moved = found.map((each) => Math.hypot(each.mean.x - mean.x, each.mean.y - mean.y));
  const distances = found.map(({ standardDistance }) => standardDistance).sort((a, b) => a - b);
  return {
    meanMeters: quantile(
      moved.sort((a, b) => a - b),
      1 - 2 * TAIL,
    ),
    standardDistanceMeters: { from: quantile(distances, TAIL), to: quantile(distances, 1 - TAIL) },
  };
}

const CORNERS = 72;

function ringOf(
  center: PlanePoint,
  { long, short, bearingDegrees }: Middle['ellipse'],
): readonly PlanePoint[] {
  const bearing = (bearingDegrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(bearing), Math.cos(bearing)];
  return Array.from({ length: CORNERS + 1 }, (_, at) => {
    const angle = (2 * Math.PI * (at % CORNERS)) / CORNERS;
    const [along, across] = [long * Math.cos(angle), short * Math.sin(angle)];
    return { x: center.x + along * sin + across * cos, y: center.y + along * cos - across * sin };
  });
}

/** The places that lie in an area, on a plane around the first of them. */
function toPlane(columns: PlaceColumns, areaOf: Int16Array): Readonly<{ plane: LocalPlane; spots: Spots }> {
  const inside = Uint32Array.from(areaOf.keys()).filter((at) => areaOf[at] !== -1);
  const plane = createLocalPlane(pointAt(columns, inside[0] ?? 0));
  const [x, y] = [new Float64Array(inside.length), new Float64Array(inside.length)];
  inside.forEach((index, at) => {
    const point = plane.toPlane(pointAt(columns, index));
    [x[at], y[at]] = [point.x, point.y];
  });
  const accuraciesMeters = Float32Array.from(inside, (index) => columns.accuraciesMeters[index] ?? 0);
  return { plane, spots: { x, y, accuraciesMeters } };
}

type Counted = Readonly<{
  columns: PlaceColumns;
  /** In which area each lies. */
  areaOf: Int16Array;
  areas: readonly Readonly<{ geometry: Geometry }>[];
  /** Where the chance of the doubt begins. */
  seed: number;
}>;

/** Null for fewer than `LEAST_OF_MIDDLE` places in the areas. @yields the share that is done */
export function* studyMiddleSteps({
  columns,
  areaOf,
  areas,
  seed,
}: Counted): Generator<number, StudyMiddle | null, void> {
  const { plane, spots } = toPlane(columns, areaOf);
  const middle = yield* inPart(middleSteps(spots), 0, MEDIAN_PART);
  if (middle === null) return null;
  const { standardDistance } = middle;
  const circle = { long: standardDistance, short: standardDistance, bearingDegrees: 0 };
  const mean = plane.toLngLat(middle.mean);
  return {
    places: spots.x.length,
    mean,
    median: plane.toLngLat(middle.median),
    areaAt: areaIndexOf(areas).at(mean),
    standardDistanceMeters: standardDistance,
    ellipse: middle.ellipse,
    ellipseRing: ringOf(middle.mean, middle.ellipse).map(plane.toLngLat),
    circleRing: ringOf(middle.mean, circle).map(plane.toLngLat),
    doubt: yield* inPart(doubtSteps(spots, middle.mean, seed), MEDIAN_PART, 1 - MEDIAN_PART),
  };
}
