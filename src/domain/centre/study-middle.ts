import { LEAST_OF_MIDDLE, meanOf, type Middle, middleOf } from './middle-of.ts';
import { createLocalPlane, type PlanePoint } from '../geo/local-plane.ts';
import { seededRandom } from '../order/seeded-random.ts';
import { remember } from '../remember.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { Study } from '../study/study.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** Where the middle of what is counted lies, and how far the places lie around it. */
export type StudyMiddle = Readonly<{
  /** Of what lies in the areas. */
  places: number;
  mean: LngLat;
  median: LngLat;
  /** In which area the mean centre lies; null beyond all. */
  area: SubdistrictFeature | null;
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

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;

type Spot = PlanePoint & Readonly<{ accuracyMeters: number }>;

/** Anywhere in its disc, each spot as likely as any other. */
function scatter({ x, y, accuracyMeters }: Spot, random: () => number): PlanePoint {
  if (accuracyMeters === 0) return { x, y };
  const radius = accuracyMeters * Math.sqrt(random());
  const angle = 2 * Math.PI * random();
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function doubtOf(spots: readonly Spot[], mean: PlanePoint, seed: number): MiddleDoubt {
  const random = seededRandom(seed);
  const isExact = spots.every(({ accuracyMeters }) => accuracyMeters === 0);
  const wanted = Math.floor(DRAWS.places / spots.length);
  const draws = isExact ? 1 : Math.min(DRAWS.most, Math.max(DRAWS.least, wanted));
  const found = Array.from({ length: draws }, () => meanOf(spots.map((spot) => scatter(spot, random))));
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

function studyMiddle({ places, areas }: Pick<Study, 'places' | 'areas'>, seed: number): StudyMiddle | null {
  const index = areaIndexOf(areas);
  const inside = places.filter(({ point }) => index.at(point) !== -1);
  const [first] = inside;
  if (first === undefined || inside.length < LEAST_OF_MIDDLE) return null;
  const plane = createLocalPlane(first.point);
  const spots = inside.map(({ point, accuracyMeters }) => ({ ...plane.toPlane(point), accuracyMeters }));
  const middle = middleOf(spots);
  if (middle === null) return null;
  const { standardDistance } = middle;
  const circle = { long: standardDistance, short: standardDistance, bearingDegrees: 0 };
  const mean = plane.toLngLat(middle.mean);
  return {
    places: inside.length,
    mean,
    median: plane.toLngLat(middle.median),
    area: areas[index.at(mean)] ?? null,
    standardDistanceMeters: standardDistance,
    ellipse: middle.ellipse,
    ellipseRing: ringOf(middle.mean, middle.ellipse).map(plane.toLngLat),
    circleRing: ringOf(middle.mean, circle).map(plane.toLngLat),
    doubt: doubtOf(spots, middle.mean, seed),
  };
}

/**
 * Null for fewer than `LEAST_OF_MIDDLE` places in the areas; computed once for all that ask.
 * @param seed Where the chance of the doubt begins
 */
export const studyMiddleOf = remember(studyMiddle);
