import { readFileSync } from 'node:fs';
import process from 'node:process';
import { inflateRawSync } from 'node:zlib';
import { distance } from '@turf/turf';
import * as v from 'valibot';
import { toHomes } from '../../src/domain/homes/to-homes.ts';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { findSites } from '../../src/domain/siting/find-sites.ts';
import type { GainRows } from '../../src/domain/siting/gain-rows.ts';
import { SiteEffects } from '../../src/domain/siting/site-effect.ts';
import type { SiteWalks } from '../../src/domain/siting/site-ground.ts';
import { siteGains } from '../../src/domain/siting/site-problem.ts';
import { siteWalks } from '../../src/domain/siting/site-walks.ts';
import { homeDemand, homeGround, nearestCandidate } from '../../src/domain/siting/siting.ts';
import { parseWalkNetwork } from '../../src/domain/walk/parse-walk-network.ts';
import { type PlaceColumns, toColumns } from '../../src/domain/study/place-columns.ts';
import { HomesFileSchema } from '../../src/schema/homes.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import { SubdistrictFeatureSchema } from '../../src/schema/subdistrict.ts';
import { finished } from '../unit/domain/siting/finished.ts';
import { type BenchRow, timeRow } from './bench-row.ts';
import { growthRow, manyPlaces, MEGABYTE } from './many-places.ts';
import { percentile } from './percentile.ts';

const SPACING_METERS = 250;
const MINUTES = 15;
const COUNT = 3;
/** Where all sets of three can be tried within some seconds; of the whole district there are billions. */
const SMALL_AREA = 'cuiyuan';
const MOVES = 400;
const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;
const TURF_CANDIDATES = 20;
/** The markets of the programme, about. */
const MARKETS = [
  [120.0885, 30.2906],
  [120.1277, 30.2907],
  [120.1448, 30.2893],
  [120.1235, 30.2757],
  [120.1313, 30.2625],
  [120.0797, 30.0991],
] as const;

const fileOf = (name: string): Buffer =>
  readFileSync(new URL(`../../public/geo/base/${name}`, import.meta.url));

async function readGround() {
  const network = await parseWalkNetwork(new Uint8Array(fileOf('walk.bin')), (packed) =>
    Promise.resolve(inflateRawSync(packed)),
  );
  if (!network.ok) throw new Error(network.error.message);
  const areas = v.parse(
    v.object({ features: v.array(SubdistrictFeatureSchema) }),
    JSON.parse(fileOf('subdistricts.geojson').toString()),
  ).features;
  const homes = toHomes(v.parse(HomesFileSchema, JSON.parse(fileOf('homes.json').toString())));
  return { engine: new ReachEngine(network.value), areas, homes: homeGround(homes, areas, false) };
}

function timed<T>(run: () => T): Readonly<{ ms: number; value: T }> {
  const started = performance.now();
  const value = run();
  return { ms: performance.now() - started, value };
}

/** The most that three sites gain, by trying all sets of three plainly. */
function bruteForceGain({ siteCount, demandCount, starts, demands, gains }: GainRows): number {
  let best = 0;
  const add = (site: number, base: Float64Array): Float64Array => {
    const taken = base.slice();
    for (let entry = starts[site] ?? 0; entry < (starts[site + 1] ?? 0); entry++) {
      const demand = demands[entry] ?? 0;
      taken[demand] = Math.max(taken[demand] ?? 0, gains[entry] ?? 0);
    }
    return taken;
  };
  for (let one = 0; one < siteCount; one++) {
    const first = add(one, new Float64Array(demandCount));
    for (let two = one + 1; two < siteCount; two++) {
      const second = add(two, first);
      for (let three = two + 1; three < siteCount; three++) {
        const gain = add(three, second).reduce((sum, each) => sum + each, 0);
        best = Math.max(best, gain);
      }
    }
  }
  return best;
}

type Ground = Awaited<ReturnType<typeof readGround>>;

const goal = { goal: 'cover', minutes: MINUTES } as const;

const markets = (): PlaceColumns =>
  toColumns(MARKETS.map(([lng, lat]) => ({ point: lngLat(lng, lat), accuracyMeters: 100 })));

const walksIn = ({ engine, homes }: Ground, areas: Ground['areas'], goals: PlaceColumns): SiteWalks =>
  finished(
    siteWalks(engine, {
      goals,
      draws: 20,
      demands: homes.points,
      ground: areas.map(({ geometry }) => geometry),
      own: null,
      spacingMeters: SPACING_METERS,
      ...({ mode: 'normal', heading: 'to' } as const),
      withinMinutes: MINUTES,
    }),
  );

const gainsOf = ({ homes }: Ground, walks: SiteWalks): GainRows => {
  const { weights } = homeDemand(homes, walks);
  return siteGains({ ...goal, count: COUNT, rows: walks.rows, weights, now: walks.now.usual });
};

/** Both must find the same. */
function smallRow(ground: Ground): BenchRow {
  const walks = walksIn(
    ground,
    ground.areas.filter(({ id }) => id === SMALL_AREA),
    markets(),
  );
  const rows = gainsOf(ground, walks);
  const exact = timed(() => finished(findSites(rows, { count: COUNT })));
  const plain = timed(() => bruteForceGain(rows));
  if (Math.abs(exact.value.gain - plain.value) > 1e-6) throw new Error('the two ways differ');
  return {
    name: `exact for 3 more of ${String(rows.siteCount)} places, beside trying all sets of three plainly`,
    figure: plain.ms / exact.ms,
    unit: '×',
    target: 10,
  };
}

type Measured = Readonly<{ size: number; ms: number; rows: readonly BenchRow[] }>;

/** Three more where there are many already: what is nearer than all of them gets less, the way onto the network more. */
function amongMany(ground: Ground, size: number): Measured {
  const places = manyPlaces(size);
  const walks = timed(() => walksIn(ground, ground.areas, places));
  const rows = gainsOf(ground, walks.value);
  const found = timed(() => finished(findSites(rows, { count: COUNT })));
  const of = `${size.toLocaleString('en')} existing places`;
  const memory = process.memoryUsage().rss / MEGABYTE;
  return {
    ...{ size, ms: walks.ms + found.ms },
    rows: [
      timeRow(`walks, ${of}`, walks.ms),
      timeRow(
        `covering, exact for 3 more, ${found.value.isProven ? 'proven' : 'not proven'}, ${of}`,
        found.ms,
      ),
      { name: `memory of the process, ${of}`, figure: memory, unit: 'MB', target: null },
    ],
  };
}

/** What turf has for the walks: straight lines between all pairs, reckoned from some of them. */
function turfMilliseconds({ homes }: Ground, { candidates }: SiteWalks): number {
  const count = homes.points.length >> 1;
  const { ms } = timed(() => {
    for (const { point } of candidates.slice(0, TURF_CANDIDATES))
      for (let at = 0; at < count; at++)
        distance([...point], [homes.points[2 * at] ?? 0, homes.points[2 * at + 1] ?? 0]);
  });
  return (ms / TURF_CANDIDATES) * candidates.length;
}

/** Three more markets on the committed network and homes: walks, exact search, and what follows a pin that is dragged. */
export async function benchSiting(): Promise<readonly BenchRow[]> {
  const ground = await readGround();
  const { ms: walksMs, value: walks } = timed(() => walksIn(ground, ground.areas, markets()));
  const rows = gainsOf(ground, walks);
  const { ms: searchMs, value: found } = timed(() => finished(findSites(rows, { count: COUNT })));
  if (!found.isProven) throw new Error('not proven');
  const demand = homeDemand(ground.homes, walks);
  const effects = new SiteEffects(walks, demand, goal);
  const moves = Array.from({ length: MOVES }, (_, move) => {
    const share = move / MOVES;
    return timed(() => {
      const site = nearestCandidate(walks, lngLat(120.06 + 0.08 * share, 30.25 + 0.05 * share)) ?? 0;
      return effects.of([site, ...found.sites.slice(1)]);
    }).ms;
  });
  const many = SIZES.map((each) => amongMany(ground, each));
  const { starts, demands, tenths } = walks.rows;
  const columns = [starts, demands, tenths, walks.now.usual, ...walks.now.draws];
  const bytes = columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const size = `${String(walks.candidates.length)} possible places and ${String(demand.weights.length)} pieces of land`;
  return [
    timeRow(`walks of ${size}`, walksMs),
    {
      name: `straight lines of ${size} by turf (reckoned), beside those walks`,
      figure: turfMilliseconds(ground, walks) / walksMs,
      unit: '×',
      target: 1,
    },
    timeRow('covering, exact for 3 more of all of them, proven', searchMs, 2000),
    smallRow(ground),
    timeRow(
      'a proposed place moved: nearest possible place and what it brings, p95',
      percentile(moves, 0.95),
      16,
    ),
    { name: 'walks that are kept', figure: bytes / MEGABYTE, unit: 'MB', target: 20 },
    ...many.flatMap((each) => each.rows),
    growthRow(
      'walks and covering',
      many.map((each) => [each.size, each.ms]),
    ),
  ];
}
