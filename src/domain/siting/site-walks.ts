import type { Geometry } from '../../schema/geometry.ts';
import { GoalSet } from '../reach/goal-set.ts';
import type { PointColumn } from '../reach/point-accesses.ts';
import { PointSet, type WalkRules } from '../reach/point-set.ts';
import type { ReachEngine } from '../reach/reach-engine.ts';
import { inPart } from '../steps.ts';
import { isSomeDoubtful, type PlaceColumns } from '../study/place-columns.ts';
import { type Candidate, candidateGrid, ownCandidates } from './candidate-grid.ts';
import { DemandIndex } from './demand-index.ts';
import { PrunedSearch } from './pruned-search.ts';
import { BEYOND, type SiteWalks, type WalkRows } from './site-ground.ts';

export type SiteQuery = WalkRules &
  Readonly<{
    /** Places that there are. */
    goals: PlaceColumns;
    /** How often those that are only about known are put elsewhere within their accuracy. */
    draws: number;
    demands: PointColumn;
    /** Where one more may be: on a grid of the network within it, or at one of the reader's own points there. */
    ground: readonly Geometry[];
    spacingMeters: number;
    /** Null for the grid. */
    own: PointColumn | null;
  }>;

/** Shares of the work, found by measuring. */
const PARTS = { places: 0.2, candidates: 0.2, rows: 0.6 } as const;
/** Candidates between two reports of progress. */
const CANDIDATES_A_STEP = 8;

/** Of seconds; rounded up, so that what is not within some whole minutes is not afterwards. */
const tenths = (seconds: number): number => (seconds <= 6000 ? Math.ceil(seconds * 10 - 1e-6) : BEYOND);

type FoundNow = Pick<SiteWalks, 'now' | 'hasPath'> &
  Readonly<{ nodes: Float64Array; arcSeconds: Float64Array }>;

/** The walks of now, and for each node the most seconds of all draws in which it is come to. */
function* walksNow(
  engine: ReachEngine,
  points: PointSet,
  { goals, draws, mode, heading, withinMinutes }: SiteQuery,
): Generator<number, FoundNow, void> {
  const asked = [null, ...(isSomeDoubtful(goals) ? Array(draws).keys() : [])];
  const set = new GoalSet(engine, goals);
  const nodes = new Float64Array(engine.graph.network.nodeCount);
  const found: Uint16Array[] = [];
  let hasPath = new Uint8Array();
  let arcSeconds: Float64Array = new Float64Array();
  for (const draw of asked) {
    const { minutes, spread } = yield* inPart(
      points.nearestSteps(set, { draw, mode, heading, withinMinutes }),
      (PARTS.places * found.length) / asked.length,
      PARTS.places / asked.length,
    );
    // A point that no path comes near has NaN, and is beyond everything too.
    hasPath = Uint8Array.from(minutes, (walk) => Number(!Number.isNaN(walk)));
    found.push(Uint16Array.from(minutes, (walk) => tenths(walk * 60)));
    spread.nodeSeconds.forEach((seconds, node) => {
      if (seconds > (nodes[node] ?? 0)) nodes[node] = seconds;
    });
    arcSeconds = spread.arcSeconds;
    yield (PARTS.places * found.length) / asked.length;
  }
  const [usual = new Uint16Array(), ...rest] = found;
  return { now: { usual, draws: rest }, hasPath, nodes, arcSeconds };
}

/**
 * Walks between candidates and the demands that they may be nearer to than any place is, in a draw at least.
 *
 * @yields the share that is done, 0 to 1.
 */
export function* siteWalks(engine: ReachEngine, query: SiteQuery): Generator<number, SiteWalks, void> {
  const points = new PointSet(engine, query.demands);
  const { now, hasPath, nodes, arcSeconds } = yield* walksNow(engine, points, query);
  const candidates = yield* inPart(
    query.own === null
      ? candidateGrid(engine, query.ground, query.spacingMeters)
      : ownCandidates(engine, query.ground, query.own),
    PARTS.places,
    PARTS.candidates,
  );
  const index = new DemandIndex(engine.graph, points.accesses(query.mode), arcSeconds);
  const latest = now.usual.map((walk, at) =>
    now.draws.reduce((most, draw) => Math.max(most, draw[at] ?? 0), walk),
  );
  const rows = yield* inPart(
    walkRows(new PrunedSearch(engine.graph), {
      ...{ index, candidates, latest, arcSeconds },
      limitSeconds: query.withinMinutes * 60,
      sooner: nodes,
    }),
    PARTS.places + PARTS.candidates,
    PARTS.rows,
  );
  return {
    ...{ now, hasPath, rows },
    candidates: candidates.map(({ point, own, street }) => ({ point, own, street })),
  };
}

type RowsTask = Readonly<{
  index: DemandIndex;
  candidates: readonly Candidate[];
  /** For each demand, the longest walk of now. */
  latest: Uint16Array;
  arcSeconds: Float64Array;
  limitSeconds: number;
  sooner: Float64Array;
}>;

function* walkRows(
  search: PrunedSearch,
  { index, candidates, latest, ...rules }: RowsTask,
): Generator<number, WalkRows, void> {
  const seconds = new Float64Array(index.count).fill(Infinity);
  const starts = new Uint32Array(candidates.length + 1);
  const demands: number[] = [];
  const walks: number[] = [];
  for (const [at, { access, offSeconds }] of candidates.entries()) {
    const start = { ...access, seconds: offSeconds };
    search.search({ start, ...rules });
    const touched: number[] = [];
    index.visit(search, start, (demand, walk) => {
      const before = seconds[demand] ?? Infinity;
      if (walk >= before) return;
      if (before === Infinity) touched.push(demand);
      seconds[demand] = walk;
    });
    for (const demand of touched.sort((a, b) => a - b)) {
      const walk = seconds[demand] ?? Infinity;
      seconds[demand] = Infinity;
      if (walk > rules.limitSeconds || tenths(walk) >= (latest[demand] ?? 0)) continue;
      demands.push(demand);
      walks.push(tenths(walk));
    }
    starts[at + 1] = demands.length;
    if (at % CANDIDATES_A_STEP === 0) yield at / candidates.length;
  }
  return { starts, demands: Uint16Array.from(demands), tenths: Uint16Array.from(walks) };
}
