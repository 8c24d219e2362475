import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { orderStops } from '../../src/domain/order/order-stops.ts';
import { PlaceSet } from '../../src/domain/reach/reachable-places.ts';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { parseWalkNetwork } from '../../src/domain/walk/parse-walk-network.ts';
import { GazetteerSchema } from '../../src/schema/gazetteer.ts';
import { sampleProblem, type SampleOptions } from '../unit/domain/order/sample-problems.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 40;
/** Rounds that are not measured: the first ones are compiled while they run. */
const WARM_UP = 5;
/** Of the places of a walk in town; those beyond are searched for once more. */
const WITHIN_MINUTES = 90;

function times(options: SampleOptions): readonly number[] {
  return Array.from({ length: ROUNDS }, (_, seed) => {
    const problem = sampleProblem(seed, options);
    const started = performance.now();
    orderStops(problem);
    return performance.now() - started;
  }).slice(WARM_UP);
}

const fileOf = (name: string) => readFileSync(new URL(`../../public/geo/base/${name}`, import.meta.url));

/** From the places themselves on: the walk from each to each on the committed network, and then the order. */
async function wholeTimes(stops: number): Promise<readonly number[]> {
  const network = await parseWalkNetwork(new Uint8Array(fileOf('walk.bin')), (packed) =>
    Promise.resolve(inflateRawSync(packed)),
  );
  if (!network.ok) throw new Error(network.error.message);
  const engine = new ReachEngine(network.value);
  const { entries } = v.parse(GazetteerSchema, JSON.parse(fileOf('gazetteer.json').toString()));
  return Array.from({ length: ROUNDS }, (_, seed) => {
    const points = Array.from(
      { length: stops },
      (__, stop) => entries[(seed * 7919 + stop * 233) % entries.length]?.point,
    ).filter((point) => point !== undefined);
    const problem = sampleProblem(seed, { stops, hours: 'none' });
    const started = performance.now();
    const places = points.map((point, index) => ({
      id: String(index),
      geometry: { type: 'Point' as const, coordinates: point },
      accuracyMeters: 30,
    }));
    const set = new PlaceSet(engine, places);
    for (const point of points) set.minutesTo({ point, mode: 'normal', withinMinutes: WITHIN_MINUTES });
    orderStops(problem);
    return performance.now() - started;
  }).slice(WARM_UP);
}

/** Time to order the stops of many made-up tours; each as slow as one in twenty. */
export async function benchOrder(): Promise<readonly BenchRow[]> {
  const row = (name: string, measured: readonly number[], target: number): BenchRow =>
    timeRow(name, percentile(measured, 0.95), target);
  return [
    row('exact order of 12 stops, p95', times({ stops: 12, hours: 'none' }), 150),
    row('exact order of 12 stops with hours, p95', times({ stops: 12, hours: 'some' }), 150),
    row('order of 25 stops, p95', times({ stops: 25, hours: 'none' }), 500),
    row('order of 25 stops with hours, p95', times({ stops: 25, hours: 'some' }), 500),
    row('order of 25 stops with hours that cannot be kept, p95', times({ stops: 25, hours: 'strict' }), 500),
    row('walks between 12 stops and their exact order, p95', await wholeTimes(12), 150),
    row('walks between 25 stops and their order, p95', await wholeTimes(25), 500),
  ];
}
