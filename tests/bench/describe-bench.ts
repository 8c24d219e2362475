import { describeDistribution } from '../../src/domain/describe/describe-distribution.ts';
import { lngLat, type LngLat } from '../../src/schema/lng-lat.ts';
import type { Location } from '../../src/schema/initiative.ts';
import { initiativeId } from '../unit/domain/place/sample-initiative.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const PLACES = 9800;
const ROUNDS = 30;
const [WEST, SOUTH, DEGREES] = [120.0, 30.1, 0.2];

/** Spread evenly without chance: the golden ratio fills an interval, its square the other one. */
const pointOf = (index: number): LngLat =>
  lngLat(WEST + ((index * 0.618034) % 1) * DEGREES, SOUTH + ((index * 0.381966 * 1.7) % 1) * DEGREES);

/** Time to put the distribution of very many places into words, which happens while a dialog opens. */
export function benchDescribe(): Promise<readonly BenchRow[]> {
  const sites = Array.from({ length: PLACES }, (_, index) => ({
    id: initiativeId(`place-${index}`),
    initiativeId: initiativeId(`place-${index}`),
    location: { point: pointOf(index) } as Location,
  }));
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    describeDistribution({ total: PLACES, sites, subdistricts: [], subdistrictIdOf: new Map() });
    return performance.now() - started;
  });
  const name = `Distribution of ${PLACES} places in words, p50`;
  return Promise.resolve([{ name, figure: percentile(times, 0.5), unit: 'ms', target: 16 }]);
}
