import { readFileSync } from 'node:fs';
import process from 'node:process';
import { inflateRawSync } from 'node:zlib';
import { featureCollection, nearestPoint, point as toFeature } from '@turf/turf';
import * as v from 'valibot';
import { toHomes } from '../../src/domain/homes/to-homes.ts';
import { GoalSet } from '../../src/domain/reach/goal-set.ts';
import { PointSet } from '../../src/domain/reach/point-set.ts';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { type PlaceColumns, toColumns } from '../../src/domain/study/place-columns.ts';
import { parseWalkNetwork } from '../../src/domain/walk/parse-walk-network.ts';
import { GazetteerSchema } from '../../src/schema/gazetteer.ts';
import { HomesFileSchema } from '../../src/schema/homes.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { growthRow, manyPlaces, MEGABYTE } from './many-places.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 20;
const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;
/** Of so many cells turf is asked, and the rest reckoned: of a million places each takes some 20 ms. */
const TURF_CELLS = 100;
const RULES = { mode: 'normal', heading: 'to', withinMinutes: 60, draw: null } as const;

const fileOf = (name: string): Buffer =>
  readFileSync(new URL(`../../public/geo/base/${name}`, import.meta.url));

const timed = (run: () => unknown): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

function markets(): PlaceColumns {
  const { entries } = v.parse(GazetteerSchema, JSON.parse(fileOf('gazetteer.json').toString()));
  return toColumns(
    entries.filter(({ kind }) => kind === 'market').map(({ point }) => ({ point, accuracyMeters: 0 })),
  );
}

type Asked = Readonly<{ engine: ReachEngine; points: Float64Array }>;

/** The nearest in a straight line to each of the cells, by turf: what it has for the question, and no walk. */
function turfMilliseconds({ points }: Asked, { points: goals }: PlaceColumns): number {
  const there = featureCollection(
    Array.from({ length: goals.length >> 1 }, (_, at) =>
      toFeature([goals[2 * at] ?? 0, goals[2 * at + 1] ?? 0]),
    ),
  );
  const cells = points.length >> 1;
  // Each clones all of the places first, so that one takes as long as any other.
  const asked = goals.length > 20_000 ? 2 : Math.min(cells, TURF_CELLS);
  const ms = timed(() => {
    for (let at = 0; at < asked; at++) nearestPoint([points[2 * at] ?? 0, points[2 * at + 1] ?? 0], there);
  });
  return (ms / asked) * cells;
}

function rowsOf(asked: Asked, goals: PlaceColumns, name: string): readonly BenchRow[] {
  const set = new PointSet(asked.engine, asked.points);
  // The cells find the network once, whatever is asked.
  set.accesses('normal');
  const there = new GoalSet(asked.engine, goals);
  const first = timed(() => set.nearest(there, RULES));
  const again = percentile(
    Array.from({ length: ROUNDS }, () => timed(() => set.nearest(there, RULES))),
    0.5,
  );
  const turf = turfMilliseconds(asked, goals);
  const of = `nearest minutes on foot, ${String(asked.points.length >> 1)} cells, ${name}`;
  return [
    timeRow(`${of}: first`, first),
    timeRow(`${of}: again, p50`, again),
    timeRow(`the nearest in a straight line by turf, ${name} (reckoned)`, turf),
    { name: `${of}, first: turf takes this many times as long`, figure: turf / first, unit: '×', target: 1 },
    {
      name: `${of}: memory of the process`,
      figure: process.memoryUsage().rss / MEGABYTE,
      unit: 'MB',
      target: null,
    },
  ];
}

/**
 * Minutes on foot from all cells with homes to the nearest market, and to the nearest of up to a million places: on the
 * network, with climb. Beside it what turf has for the question, the nearest in a straight line, which is no walk.
 */
export async function benchFar(): Promise<BenchRow[]> {
  const homes = toHomes(v.parse(HomesFileSchema, JSON.parse(fileOf('homes.json').toString())));
  const network = await parseWalkNetwork(new Uint8Array(fileOf('walk.bin')), (packed) =>
    Promise.resolve(new Uint8Array(inflateRawSync(packed))),
  );
  if (!network.ok) throw new Error(network.error.message);
  const engine = new ReachEngine(network.value);
  const asked = { engine, points: homes.points };
  const warmUp = new PointSet(engine, homes.points);
  const found = timed(() => warmUp.accesses('normal'));
  warmUp.nearest(new GoalSet(engine, manyPlaces(3000)), RULES);
  const bySize = SIZES.map((size) => ({
    size,
    rows: rowsOf(asked, manyPlaces(size), `${String(size)} places`),
  }));
  return [
    timeRow(`${String(homes.count)} cells find the network, once`, found),
    ...rowsOf(asked, markets(), 'the markets'),
    ...bySize.flatMap(({ rows }) => rows),
    growthRow(
      'nearest minutes for all cells, first',
      bySize.map(({ size, rows }) => [size, rows[0]?.figure ?? 0]),
    ),
  ];
}
