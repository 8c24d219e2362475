import { orderStops } from '../../src/domain/order/order-stops.ts';
import { sampleProblem, type SampleOptions } from '../unit/domain/order/sample-problems.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 40;
/** Rounds that are not measured: the first ones are compiled while they run. */
const WARM_UP = 5;

function times(options: SampleOptions): readonly number[] {
  return Array.from({ length: ROUNDS }, (_, seed) => {
    const problem = sampleProblem(seed, options);
    const started = performance.now();
    orderStops(problem);
    return performance.now() - started;
  }).slice(WARM_UP);
}

/** Time to order the stops of many made-up tours, from the matrix of minutes on; each as slow as one in twenty. */
export function benchOrder(): Promise<readonly BenchRow[]> {
  const row = (name: string, options: SampleOptions, target: number): BenchRow =>
    timeRow(name, percentile(times(options), 0.95), target);
  return Promise.resolve([
    row('exact order of 12 stops, p95', { stops: 12, hours: 'none' }, 150),
    row('exact order of 12 stops with hours, p95', { stops: 12, hours: 'some' }, 150),
    row('order of 25 stops, p95', { stops: 25, hours: 'none' }, 500),
    row('order of 25 stops with hours, p95', { stops: 25, hours: 'some' }, 500),
    row('order of 25 stops with hours that cannot be kept, p95', { stops: 25, hours: 'strict' }, 500),
  ]);
}
