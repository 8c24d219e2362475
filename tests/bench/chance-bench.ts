import process from 'node:process';
import { distance } from '@turf/turf';
import { districtGround } from '../unit/domain/chance/district-ground.ts';
import type { Points } from '../../src/domain/chance/chance-ground.ts';
import { createRandom } from '../../src/domain/chance/random.ts';
import { createRipley } from '../../src/domain/chance/ripley.ts';
import { scatter } from '../../src/domain/chance/scatter.ts';
import { MOST_TESTED } from '../../src/domain/chance/chance-question.ts';
import type { BenchRow } from './bench-row.ts';
import { MEGABYTE } from './many-places.ts';

const SIMULATIONS = 999;
const STEP_METERS = 100;
const RADII = 44;
/** Of a thousand points turf's distances take minutes: so many sets are measured, for both. */
const FEW_SETS = 9;

/** K without a correction for the edge, each distance asked of turf: what one writes first. */
function plainK(points: readonly (readonly [number, number])[]): Float64Array {
  const counts = new Float64Array(RADII);
  points.forEach((from, i) => {
    for (const to of points.slice(i + 1)) {
      const meters = distance([...from], [...to], { units: 'meters' });
      const bin = Math.ceil(meters / STEP_METERS) - 1;
      if (bin < RADII) counts[Math.max(0, bin)] = (counts[Math.max(0, bin)] ?? 0) + 1;
    }
  });
  return counts;
}

function timeOf(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** Ripley's K of sets that chance has put on the district, beside the same by turf's distances in the same run. */
export function benchChance(): Promise<readonly BenchRow[]> {
  const { ground, plane } = districtGround();
  const ripley = createRipley(ground, STEP_METERS, RADII);
  const rowsOf = (count: number, plainSets: number): readonly BenchRow[] => {
    const random = createRandom(1, count);
    const sets = Array.from({ length: SIMULATIONS }, () => scatter(ground, random, count));
    const toLngLats = ({ xs, ys }: Points) =>
      Array.from(xs, (x, index): readonly [number, number] => {
        const [lng, lat] = plane.toLngLat({ x, y: ys[index] ?? 0 });
        return [lng, lat];
      });
    const all = (): number =>
      timeOf(() => {
        for (const set of sets) ripley(set);
      });
    // The best of some: growth is no matter of what else the machine does.
    const own = Math.min(all(), all(), all());
    const plain = sets.slice(0, plainSets).map(toLngLats);
    const few = timeOf(() => {
      for (const set of sets.slice(0, plainSets)) ripley(set);
    });
    const theirs = timeOf(() => {
      for (const set of plain) plainK(set);
    });
    return [
      { name: `K of ${count} points with 999 simulations`, figure: own, unit: 'ms', target: null },
      {
        name: `K of ${count} points: turf's distances take this many times as long (${plainSets} sets)`,
        figure: theirs / few,
        unit: '×',
        target: 3,
      },
    ];
  };
  // What is compiled once is not what grows.
  rowsOf(20, SIMULATIONS);
  const [small, half, most] = [
    rowsOf(43, SIMULATIONS),
    rowsOf(MOST_TESTED / 2, FEW_SETS),
    rowsOf(MOST_TESTED, FEW_SETS),
  ];
  const [less = 1, more = 0] = [half, most].map((rows) => rows[0]?.figure ?? 0);
  return Promise.resolve([
    ...[...small, ...half, ...most],
    {
      // K asks every pair, so that it can only grow with the square; of more places `MOST_TESTED` are drawn by lot.
      name: `K: growth from ${MOST_TESTED / 2} to ${MOST_TESTED}, n² is 1`,
      figure: more / less / 4,
      unit: 'of n²',
      target: 1.25,
    },
    { name: 'memory of the process', figure: process.memoryUsage().rss / MEGABYTE, unit: 'MB', target: null },
  ]);
}
