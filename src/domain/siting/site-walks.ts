import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { StreetName } from '../../schema/walk-network.ts';
import type { NetworkAccess, ReachEngine } from '../reach/reach-engine.ts';
import { type Candidate, candidateGrid } from './candidate-grid.ts';
import { DemandIndex } from './demand-index.ts';
import { PrunedSearch, type SearchStart } from './pruned-search.ts';
import type { WalkRows } from './walk-rows.ts';

/** Seconds a metre at the usual 4.8 km/h: how much nearer or further a place of so many metres' accuracy may be. */
const USUAL_SECONDS_PER_METER = 0.75;
const MODE = 'normal';

export type SiteQuery = Readonly<{
  /** Those that there are. */
  places: readonly Readonly<{ point: LngLat; accuracyMeters: number }>[];
  demands: readonly LngLat[];
  /** Where one more may be: a grid on the network within it. */
  ground: readonly Geometry[];
  spacingMeters: number;
  /** Walks beyond it are not searched. */
  limitMinutes: number;
}>;

/** Tenths of seconds to the nearest place of each demand, by where the places are; `BEYOND` the limit. */
export type WalksNow = Readonly<{
  usual: Uint16Array;
  /** With each place as much nearer or further as its accuracy allows. */
  from: Uint16Array;
  to: Uint16Array;
}>;

export type SiteWalks = Readonly<{
  candidates: readonly Readonly<{ point: LngLat; street: StreetName | null }>[];
  now: WalksNow;
  /** From each candidate to the demands that it may be nearer to than any place. */
  rows: WalkRows;
}>;

/** Of a demand that no place is near. */
export const BEYOND = 0xffff;

/** Rounded up, so that what is not within some whole minutes is not afterwards. */
const tenths = (seconds: number): number => Math.min(BEYOND, Math.ceil(seconds * 10));

type Ground = Readonly<{
  engine: ReachEngine;
  index: DemandIndex;
  search: PrunedSearch;
  limitSeconds: number;
}>;

/** Columns to collect the least seconds of each demand in. */
class LeastSeconds {
  readonly seconds: Float64Array;
  touched: number[] = [];

  constructor(count: number) {
    this.seconds = new Float64Array(count).fill(Infinity);
  }

  readonly hear = (demand: number, seconds: number): void => {
    const before = this.seconds[demand] ?? 0;
    if (seconds >= before) return;
    if (before === Infinity) this.touched.push(demand);
    this.seconds[demand] = seconds;
  };

  clear(): void {
    for (const demand of this.touched) this.seconds[demand] = Infinity;
    this.touched = [];
  }
}

const accessOf = (engine: ReachEngine, point: LngLat): NetworkAccess | null => {
  const found = engine.access({ point, mode: MODE });
  return found.ok ? found.value : null;
};

/** Seconds to each demand and to each node from the places, each `delay` later. */
function fromPlaces(
  { engine, index, search, limitSeconds }: Ground,
  starts: readonly SearchStart[],
  lead: number,
): Readonly<{ demands: Uint16Array; nodes: Float64Array }> {
  const arcSeconds = engine.pace(MODE).arcSeconds;
  search.search({ starts, arcSeconds, limitSeconds: limitSeconds + lead, sooner: null });
  const least = new LeastSeconds(index.count);
  index.visit(search, starts, least.hear);
  const demands = Uint16Array.from(least.seconds, (seconds) =>
    seconds - lead > limitSeconds ? BEYOND : tenths(Math.max(0, seconds - lead)),
  );
  return { demands, nodes: search.seconds.slice() };
}

/** How far each demand is now. */
function walksNow(
  ground: Ground,
  places: SiteQuery['places'],
): Readonly<{ now: WalksNow; nodes: Float64Array }> {
  const doubts = places.map(({ accuracyMeters }) => accuracyMeters * USUAL_SECONDS_PER_METER);
  const lead = doubts.reduce((most, doubt) => Math.max(most, doubt), 0);
  const accesses = places.map(({ point }) => accessOf(ground.engine, point));
  const startsWith = (delay: (doubt: number) => number): SearchStart[] =>
    accesses.flatMap((access, at) =>
      access === null ? [] : [{ ...access, seconds: access.offMinutes * 60 + delay(doubts[at] ?? 0) }],
    );
  const usual = fromPlaces(
    ground,
    startsWith(() => 0),
    0,
  );
  const from = fromPlaces(
    ground,
    startsWith((doubt) => lead - doubt),
    lead,
  );
  const to = fromPlaces(
    ground,
    startsWith((doubt) => doubt),
    0,
  );
  return { now: { usual: usual.demands, from: from.demands, to: to.demands }, nodes: to.nodes };
}

/** The steps of a part, as shares of the whole. */
function* inPart<T>(
  steps: Generator<number, T, void>,
  before: number,
  part: number,
): Generator<number, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield before + part * step.value;
  }
}

/** Candidates between two reports of progress. */
const CANDIDATES_A_STEP = 8;

/**
 * Walks from the candidates to the demands that they may be nearer to than any place is. Walks lead from the site to the
 * demand, with climb, at 4.8 km/h.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* siteWalks(engine: ReachEngine, query: SiteQuery): Generator<number, SiteWalks, void> {
  const { arcSeconds } = engine.pace(MODE);
  const accesses: (NetworkAccess | null)[] = [];
  for (const point of query.demands) {
    accesses.push(accessOf(engine, point));
    if (accesses.length % 500 === 0) yield (0.1 * accesses.length) / query.demands.length;
  }
  const ground: Ground = {
    engine,
    index: new DemandIndex(engine.graph, accesses, arcSeconds),
    search: new PrunedSearch(engine.graph),
    limitSeconds: query.limitMinutes * 60,
  };
  const { now, nodes } = walksNow(ground, query.places);
  const candidates = yield* inPart(candidateGrid(engine, query.ground, query.spacingMeters), 0.1, 0.1);
  const rows = yield* walkRows(ground, candidates, now.to, nodes);
  return {
    candidates: candidates.map(({ access, street }) => ({ point: access.point, street })),
    now,
    rows,
  };
}

function* walkRows(
  { engine, index, search, limitSeconds }: Ground,
  candidates: readonly Candidate[],
  latest: Uint16Array,
  sooner: Float64Array,
): Generator<number, WalkRows, void> {
  const { arcSeconds } = engine.pace(MODE);
  const least = new LeastSeconds(index.count);
  const starts = new Uint32Array(candidates.length + 1);
  const demands: number[] = [];
  const walks: number[] = [];
  for (const [at, { access }] of candidates.entries()) {
    const start = [{ ...access, seconds: 0 }];
    search.search({ starts: start, arcSeconds, limitSeconds, sooner });
    index.visit(search, start, least.hear);
    for (const demand of least.touched.sort((a, b) => a - b)) {
      const seconds = least.seconds[demand] ?? Infinity;
      const walk = tenths(seconds);
      if (seconds > limitSeconds || walk >= (latest[demand] ?? 0)) continue;
      demands.push(demand);
      walks.push(walk);
    }
    least.clear();
    starts[at + 1] = demands.length;
    if (at % CANDIDATES_A_STEP === 0) yield 0.2 + (0.8 * at) / candidates.length;
  }
  return { starts, demands: Uint16Array.from(demands), tenths: Uint16Array.from(walks) };
}
