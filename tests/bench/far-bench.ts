import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { featureCollection, nearestPoint, point as toFeature } from '@turf/turf';
import * as v from 'valibot';
import { toHomes } from '../../src/domain/homes/to-homes.ts';
import { PointSet } from '../../src/domain/reach/point-set.ts';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { parseWalkNetwork } from '../../src/domain/walk/parse-walk-network.ts';
import { GazetteerSchema } from '../../src/schema/gazetteer.ts';
import { HomesFileSchema } from '../../src/schema/homes.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 20;
const fileOf = (name: string): Buffer =>
  readFileSync(new URL(`../../public/geo/base/${name}`, import.meta.url));

const timed = (run: () => unknown): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

function markets(): readonly LngLat[] {
  const { entries } = v.parse(GazetteerSchema, JSON.parse(fileOf('gazetteer.json').toString()));
  return entries.filter(({ kind }) => kind === 'market').map(({ point }) => point);
}

/**
 * Minutes on foot from all cells with homes to the nearest market: on the network, with climb. Beside it what turf has for the
 * question, the nearest market in a straight line, which is no walk.
 */
export async function benchFar(): Promise<BenchRow[]> {
  const homes = toHomes(v.parse(HomesFileSchema, JSON.parse(fileOf('homes.json').toString())));
  const network = await parseWalkNetwork(new Uint8Array(fileOf('walk.bin')), (packed) =>
    Promise.resolve(new Uint8Array(inflateRawSync(packed))),
  );
  if (!network.ok) throw new Error(network.error.message);
  const set = new PointSet(new ReachEngine(network.value), homes.points);
  const goals = markets();
  const ask = (): unknown =>
    set.nearest({
      goals: goals.map((coordinates) => ({ geometry: { type: 'Point', coordinates }, accuracyMeters: 0 })),
      ...{ mode: 'normal', heading: 'to', withinMinutes: 60, draw: null },
    });
  const first = timed(ask);
  const again = percentile(
    Array.from({ length: ROUNDS }, () => timed(ask)),
    0.5,
  );
  const there = featureCollection(goals.map((goal) => toFeature([...goal])));
  const turf = timed(() => {
    for (let at = 0; at < homes.count; at++)
      nearestPoint([homes.points[2 * at] ?? 0, homes.points[2 * at + 1] ?? 0], there);
  });
  const of = `${homes.count} cells, ${goals.length} markets`;
  return [
    timeRow(`nearest minutes on foot, ${of}: first, with the way onto the network`, first),
    timeRow(`nearest minutes on foot, ${of}: again, p50`, again),
    timeRow(`the nearest in a straight line by turf, ${of}`, turf),
    { name: 'walks per straight line of turf', figure: turf / again, unit: '×', target: 1 },
  ];
}
