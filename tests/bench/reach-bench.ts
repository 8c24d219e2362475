import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { arcSeconds } from '../../src/domain/walk/arc-seconds.ts';
import { parseWalkNetwork } from '../../src/domain/walk/parse-walk-network.ts';
import { lngLat, type LngLat } from '../../src/schema/lng-lat.ts';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';
import type { BenchRow } from './bench-row.ts';
import { percentile } from './percentile.ts';
import { rivalRouters, type Rival } from './rival-routers.ts';

const FILE = new URL('../../public/geo/base/walk.bin', import.meta.url);
const ORIGINS = 1000;
/** An hour's walk is measured from fewer, so that the bench does not take minutes. */
const HOUR_ORIGINS = 300;
const RIVAL_ORIGINS = 3;
const RIVAL_TARGETS = 30;
/** Rounds that are not measured: the first ones are compiled while they run. */
const WARM_UP = 100;

/**
 * The reach of a walk from many origins with its areas, and the times of two known libraries for the same
 * work: seconds from one origin to many targets. Both must find the same seconds.
 */
export async function benchReach(): Promise<BenchRow[]> {
  const file = new Uint8Array(readFileSync(FILE));
  const parsing = performance.now();
  const parsed = await parseWalkNetwork(file, (packed) => Promise.resolve(inflateRawSync(packed)));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const network = parsed.value;
  const engine = new ReachEngine(network);
  const readyMs = performance.now() - parsing;
  const origins = randomOrigins(network, ORIGINS);
  const quarter = origins.map((origin) => measureReach(engine, origin, 15)).slice(WARM_UP);
  const hour = origins.slice(0, HOUR_ORIGINS).map((origin) => measureReach(engine, origin, 60));
  return [
    { name: 'walk.bin on disk', figure: Math.round(file.length / 1000), unit: 'kB', target: 2500 },
    { name: 'walking network ready', figure: round(readyMs), unit: 'ms', target: null },
    {
      name: '15-minute reach with area, p50',
      figure: round(percentile(quarter, 0.5)),
      unit: 'ms',
      target: null,
    },
    {
      name: '15-minute reach with area, p95',
      figure: round(percentile(quarter, 0.95)),
      unit: 'ms',
      target: 16,
    },
    {
      name: '60-minute reach with area, p50',
      figure: round(percentile(hour, 0.5)),
      unit: 'ms',
      target: null,
    },
    {
      name: '60-minute reach with area, p95',
      figure: round(percentile(hour, 0.95)),
      unit: 'ms',
      target: 120,
    },
    ...rivalRows(engine, network),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Nodes of the network in an order that looks random and is the same in every run. */
function randomNodes(network: WalkNetwork, count: number): number[] {
  const step = 7919;
  return Array.from({ length: count }, (_, index) => (index * step) % network.nodeCount);
}

function randomOrigins(network: WalkNetwork, count: number): LngLat[] {
  return randomNodes(network, count).map((node) => positionOf(network, node));
}

const positionOf = ({ nodeLngsE6, nodeLatsE6 }: WalkNetwork, node: number): LngLat =>
  lngLat((nodeLngsE6[node] ?? 0) / 1e6, (nodeLatsE6[node] ?? 0) / 1e6);

function measureReach(engine: ReachEngine, point: LngLat, minutes: number): number {
  const started = performance.now();
  const reach = engine.reach({ point, mode: 'normal', minutes: [minutes] });
  const elapsed = performance.now() - started;
  if (!reach.ok) throw new Error(`no reach from ${point.join()}: ${reach.error.code}`);
  return elapsed;
}

/** How many times faster the engine is than each library, and by how much their seconds differ at most. */
function rivalRows(engine: ReachEngine, network: WalkNetwork): BenchRow[] {
  const tasks = randomNodes(network, RIVAL_ORIGINS).map((origin) => {
    const search = engine.search({ point: positionOf(network, origin), mode: 'normal' }, 60);
    if (!search.ok) throw new Error(search.error.code);
    const { tree } = search.value;
    const reached = tree.reachedNodes.slice(0, tree.reachedCount);
    const step = Math.max(1, Math.floor(reached.length / RIVAL_TARGETS));
    const targets = Array.from(reached).filter((_, index) => index % step === step - 1);
    const node = reached[0] ?? origin;
    return { node, point: positionOf(network, node), targets };
  });
  const own = tasks.map(({ point, targets }) => measureOwn(engine, point, targets));
  return rivalRouters(network, arcSeconds(network, 'normal')).flatMap((rival) => {
    const theirs = tasks.map(({ node, targets }) => measureRival(rival, node, targets));
    const ratio = sum(theirs.map(({ ms }) => ms)) / sum(own.map(({ ms }) => ms));
    const differences = theirs.flatMap(({ seconds }, task) =>
      seconds.map((value, target) => Math.abs(value - (own[task]?.seconds[target] ?? Infinity))),
    );
    return [
      {
        name: `one origin to ${RIVAL_TARGETS} places: ${rival.name} takes this many times as long`,
        figure: round(ratio),
        unit: '×',
        target: 10,
      },
      {
        name: `one origin to ${RIVAL_TARGETS} places: greatest difference from ${rival.name}`,
        figure: round(Math.max(...differences)),
        unit: 's',
        target: 0.5,
      },
    ];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Measured = Readonly<{ ms: number; seconds: readonly number[] }>;

function measureOwn(engine: ReachEngine, point: LngLat, targets: readonly number[]): Measured {
  const started = performance.now();
  const search = engine.search({ point, mode: 'normal' }, 60);
  if (!search.ok) throw new Error(search.error.code);
  const { nodeSeconds } = search.value.tree;
  const seconds = targets.map((node) => nodeSeconds[node] ?? Infinity);
  return { ms: performance.now() - started, seconds };
}

function measureRival(rival: Rival, origin: number, targets: readonly number[]): Measured {
  const started = performance.now();
  const seconds = targets.map((target) => rival.seconds(origin, target));
  return { ms: performance.now() - started, seconds };
}
