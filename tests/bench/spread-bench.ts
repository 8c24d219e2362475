import { readFileSync } from 'node:fs';
import process from 'node:process';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import * as v from 'valibot';
import { type BenchRow, timeRow } from './bench-row.ts';
import { growthRow, MEGABYTE } from './many-places.ts';
import { hexCountSteps } from '../../src/domain/hexagon/hex-counts.ts';
import { type HexGrid, hexGridSteps, hexGroundOf, layHexagons } from '../../src/domain/hexagon/hex-grid.ts';
import { seededRandom } from '../../src/domain/order/seeded-random.ts';
import { finish } from '../../src/domain/steps.ts';
import type { PlaceColumns } from '../../src/domain/study/place-columns.ts';
import { createAreaIndex } from '../../src/domain/study/area-index.ts';
import { SubdistrictFeatureSchema } from '../../src/schema/subdistrict.ts';

const FILE = new URL('../../public/geo/base/subdistricts.geojson', import.meta.url);
const BOX = [119.98, 30.04, 120.2, 30.38] as const;
const ACROSS_METERS = 1100;
const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
/** Of so many points turf is asked, and the rest reckoned: with more places it would take minutes. */
const MOST_PLAIN = 10_000;
const DOUBTFUL_MOST = 100_000;

function readAreas() {
  const { features } = v.parse(
    v.object({ features: v.array(SubdistrictFeatureSchema) }),
    JSON.parse(readFileSync(FILE, 'utf8')),
  );
  return features;
}

function randomPlaces(count: number, accuracyMeters: number): PlaceColumns {
  const random = seededRandom(count);
  const points = Float64Array.from({ length: 2 * count }, (_, at) => {
    const [from, to] = [BOX[at % 2] ?? 0, BOX[2 + (at % 2)] ?? 0];
    return from + (to - from) * random();
  });
  return { points, accuraciesMeters: new Float32Array(count).fill(accuracyMeters) };
}

function timed<T>(run: () => T): Readonly<{ value: T; ms: number }> {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

/** How many of the points lie in some polygon, each tested against one after the other. */
function plainJoin({ points }: PlaceColumns, polygons: readonly Feature<Polygon>[]): number {
  let inside = 0;
  for (let at = 0; at < points.length; at += 2) {
    const point = [points[at] ?? 0, points[at + 1] ?? 0];
    if (polygons.some((polygon) => booleanPointInPolygon(point, polygon))) inside += 1;
  }
  return inside;
}

type Measured = Readonly<{ size: number; join: number; exact: number; rows: readonly BenchRow[] }>;

type Asked = Readonly<{
  areas: ReturnType<typeof readAreas>;
  ground: NonNullable<ReturnType<typeof hexGroundOf>>;
  grid: HexGrid;
}>;

/** What turf takes for as many points, from some of them. */
function plainMilliseconds(places: PlaceColumns, polygons: readonly Feature<Polygon>[]) {
  const count = places.accuraciesMeters.length;
  const some = Math.min(count, MOST_PLAIN);
  const part = { ...places, points: places.points.subarray(0, 2 * some) };
  const plain = timed(() => plainJoin(part, polygons));
  return { ms: (plain.ms / some) * count, inside: count === some ? plain.value : null };
}

function measure({ areas, ground, grid }: Asked, size: number): Measured {
  const index = createAreaIndex(areas);
  const places = randomPlaces(size, 0);
  const join = timed(() => {
    let inside = 0;
    for (let at = 0; at < places.points.length; at += 2)
      if (index.at([places.points[at] ?? 0, places.points[at + 1] ?? 0]) !== -1) inside += 1;
    return inside;
  });
  const counted = timed(() => finish(hexCountSteps(grid, places, ground.index)));
  const plain = plainMilliseconds(places, areas as unknown as readonly Feature<Polygon>[]);
  if (plain.inside !== null && plain.inside !== join.value) throw new Error('turf counts otherwise');
  const plainHex = plainMilliseconds(places, layHexagons(BOX, ACROSS_METERS).features);
  const memory = process.memoryUsage().rss / MEGABYTE;
  const name = `${size.toLocaleString('en')} points`;
  // A million that are only about known are counted in some tens of seconds.
  const doubtful =
    size > DOUBTFUL_MOST
      ? []
      : [
          timeRow(
            `counts by hexagon with ±30 m, ${name}`,
            timed(() => finish(hexCountSteps(grid, randomPlaces(size, 30), ground.index))).ms,
          ),
        ];
  return {
    ...{ size, join: join.ms, exact: counted.ms },
    rows: [
      timeRow(`sub-district join, ${name}`, join.ms),
      { name: `sub-district join beside turf, ${name}`, figure: plain.ms / join.ms, unit: '×', target: 2 },
      timeRow(`counts by hexagon, ${name}`, counted.ms),
      {
        name: `counts by hexagon beside turf, ${name}`,
        figure: plainHex.ms / counted.ms,
        unit: '×',
        target: 5,
      },
      ...doubtful,
      { name: `memory of the process, ${name}`, figure: memory, unit: 'MB', target: null },
    ],
  };
}

/** Sub-district join and hexagons beside plain turf calls for the same work, in one run. */
export function benchSpread(): Promise<readonly BenchRow[]> {
  const areas = readAreas();
  const ground = hexGroundOf(areas.map(({ geometry }) => geometry));
  if (ground === null) throw new Error('No ground');
  const laid = timed(() => finish(hexGridSteps(ground, ACROSS_METERS)));
  const grid = laid.value;
  if (grid === null) throw new Error('No hexagons');
  // What is compiled and looked up once is not what grows.
  finish(hexCountSteps(grid, randomPlaces(3_000, 30), ground.index));
  finish(hexCountSteps(grid, randomPlaces(3_000, 0), ground.index));
  const measured = SIZES.map((size) => measure({ areas, ground, grid }, size));
  return Promise.resolve([
    timeRow('hexagons of 1.1 km laid and cut by turf', laid.ms),
    ...measured.flatMap(({ rows }) => rows),
    growthRow(
      'sub-district join',
      measured.map(({ size, join }) => [size, join]),
    ),
    growthRow(
      'counts by hexagon',
      measured.map(({ size, exact }) => [size, exact]),
    ),
  ]);
}
