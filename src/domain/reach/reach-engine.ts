import type Flatbush from 'flatbush';
import type { LngLat } from '../../schema/lng-lat.ts';
import { ok, type Result } from '../../schema/result.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import type { WalkNetwork } from '../../schema/walk-network.ts';
import { buildEdgeIndex } from '../walk/edge-index.ts';
import { pointOnEdge, snapToEdge, type SnapFailure, type SnappedPosition } from '../walk/snap-to-edge.ts';
import { buildWalkGraph, fromPlane, type WalkGraph } from '../walk/walk-graph.ts';
import { buildWalkPace, type WalkPace } from '../walk/walk-pace.ts';
import { metersPerSecond, OFF_NETWORK_KMH, WALK_MODE_RULES, type WalkMode } from '../walk/walk-mode-rules.ts';
import { fastestMeters, windowAround } from './field-window.ts';
import { buildReachArea, type ReachArea } from './reach-area.ts';
import { reachEvidence, type ReachEvidence } from './reach-evidence.ts';
import { RunCollector, type ReachedRuns } from './reached-runs.ts';
import { TimeField } from './time-field.ts';
import { AreaTracer } from './trace-areas.ts';
import { MOST_MINUTES } from './walk-limits.ts';
import type { PointAccesses } from './point-accesses.ts';
import { WalkSearch, type WalkTree } from './walk-search.ts';
import type { WalkSeeds } from './walk-seeds.ts';

/** Cells are ten metres for a walk that stays within this, and get wider with the walk, so that the work does not. */
const FINE_WITHIN_METERS = 3000;

export type Origin = Readonly<{ point: LngLat; mode: WalkMode }>;

/** Where a position comes onto the network. */
export type NetworkAccess = SnappedPosition & Readonly<{ point: LngLat; offMinutes: number }>;

export type ReachQuery = Origin & Readonly<{ minutes: readonly number[] }>;

export type Reach = Readonly<{
  access: NetworkAccess;
  /** In the order asked for; each lies within every longer one. */
  areas: readonly ReachArea[];
  evidence: ReachEvidence;
}>;

/** A search with all that is needed to read it; true until the next question to the engine. */
export type OpenSearch = Readonly<{ tree: WalkTree; runs: () => ReachedRuns; access: NetworkAccess }>;

/** Whether people walk to a place, or from it. */
export type Heading = 'to' | 'from';

/** What a search from several places at once found; true until the next question to the engine. */
export type WalkSpread = Readonly<{
  seeds: WalkSeeds;
  /** Seconds per arc, led away from the seeds, whichever way people walk. */
  arcSeconds: Float64Array;
  /** Infinity beyond the limit. */
  nodeSeconds: Float64Array;
  limitSeconds: number;
}>;

function checkMinutes(minutes: number): void {
  if (minutes > 0 && minutes <= MOST_MINUTES) return;
  throw new RangeError(`${minutes} is not between 0 and ${MOST_MINUTES} minutes`);
}

/**
 * Answers questions about walking on one network. Holds columns that every question reuses: it answers one after
 * another, and owns no resource that would need closing.
 */
export class ReachEngine {
  readonly graph: WalkGraph;
  readonly #index: Flatbush | null;
  /** Worked out when a mode is first asked for. */
  readonly #paces = new Map<WalkMode, WalkPace>();
  readonly #arcsAgainst = new Map<WalkMode, Float64Array>();
  readonly #search: WalkSearch;
  readonly #runs: RunCollector;
  readonly #field: TimeField;
  readonly #tracer = new AreaTracer();

  constructor(network: WalkNetwork) {
    this.graph = buildWalkGraph(network);
    this.#index = buildEdgeIndex(this.graph);
    this.#search = new WalkSearch(this.graph);
    this.#runs = new RunCollector(this.graph);
    this.#field = new TimeField(this.graph);
  }

  /** The network as a mode of walking sees it. */
  pace(mode: WalkMode): WalkPace {
    const pace = this.#paces.get(mode) ?? buildWalkPace(this.graph.network, mode);
    this.#paces.set(mode, pace);
    return pace;
  }

  /** The nearest point of the network that a walker in this mode can come to. */
  access({ point, mode }: Origin): Result<NetworkAccess, SnapFailure> {
    const snapped = this.#snap({ point, mode });
    if (!snapped.ok) return snapped;
    const { edge, fraction, offMeters } = snapped.value;
    const [x, y] = pointOnEdge(this.graph, edge, fraction);
    const offMinutes = offMeters / metersPerSecond(OFF_NETWORK_KMH) / 60;
    return ok({ ...snapped.value, point: lngLat(...fromPlane(this.graph.network, x, y)), offMinutes });
  }

  #snap({ point, mode }: Origin): Result<SnappedPosition, SnapFailure> {
    return snapToEdge({ graph: this.graph, index: this.#index, pace: this.pace(mode) }, point);
  }

  /** As `access`, into columns: of a million points each would be an object. @returns whether a path comes near. */
  accessInto({ edges, fractions, offSeconds }: PointAccesses, index: number, origin: Origin): boolean {
    const snapped = this.#snap(origin);
    if (!snapped.ok) return false;
    const { edge, fraction, offMeters } = snapped.value;
    edges[index] = edge;
    fractions[index] = fraction;
    offSeconds[index] = offMeters / metersPerSecond(OFF_NETWORK_KMH);
    return true;
  }

  /** Searches everything within `minutes` of an origin. @throws RangeError if they are not a positive number. */
  search(origin: Origin, minutes: number): Result<OpenSearch, SnapFailure> {
    checkMinutes(minutes);
    const access = this.access(origin);
    if (!access.ok) return access;
    const tree = this.#search.search({
      origin: access.value,
      offSeconds: access.value.offMinutes * 60,
      arcSeconds: this.pace(origin.mode).arcSeconds,
      limitSeconds: minutes * 60,
    });
    return ok({ tree, runs: () => this.#runs.collect(tree), access: access.value });
  }

  /**
   * One search from all of the seeds at once. @throws RangeError if the minutes are not a positive number.
   * @param heading Whether people walk to the seeds or away from them: uphill one way is downhill the other.
   */
  spread(
    seeds: WalkSeeds,
    { mode, heading, withinMinutes }: Readonly<{ mode: WalkMode; heading: Heading; withinMinutes: number }>,
  ): WalkSpread {
    checkMinutes(withinMinutes);
    const arcSeconds = this.arcSeconds(mode, heading);
    const limitSeconds = withinMinutes * 60;
    const nodeSeconds = this.#search.searchAll(seeds, arcSeconds, limitSeconds);
    return { seeds, arcSeconds, nodeSeconds, limitSeconds };
  }

  /** Seconds per arc, led away from a place, of who walks to it or from it. */
  arcSeconds(mode: WalkMode, heading: Heading): Float64Array {
    return heading === 'from' ? this.pace(mode).arcSeconds : this.#against(mode);
  }

  /** Seconds per arc for who walks against it: what leads away from a place in this time leads to it in the other. */
  #against(mode: WalkMode): Float64Array {
    const { arcSeconds } = this.pace(mode);
    const known = this.#arcsAgainst.get(mode) ?? arcSeconds.map((_, arc) => arcSeconds[arc ^ 1] ?? Infinity);
    this.#arcsAgainst.set(mode, known);
    return known;
  }

  /** What can be reached within each of the minutes. @throws RangeError if they are not a positive number. */
  reach(query: ReachQuery): Result<Reach, SnapFailure> {
    const most = Math.max(...query.minutes);
    const search = this.search(query, most);
    if (!search.ok) return search;
    const { tree, access } = search.value;
    const runs = search.value.runs();
    const { network } = this.graph;
    const flat = metersPerSecond(WALK_MODE_RULES[query.mode].flatKmh);
    const limitMeters = fastestMeters(tree.limitSeconds, flat);
    const window = windowAround(this.graph, {
      runs,
      factor: Math.ceil(limitMeters / FINE_WITHIN_METERS),
      origin: pointOnEdge(this.graph, access.edge, access.fraction),
      limitMeters,
    });
    this.#field.fill(window, runs);
    const areas = query.minutes.map((minutes) => {
      const levels = this.#field.levels(window, minutes * 60);
      const rings = this.#tracer.trace({ levels, columns: window.columns, rows: window.rows });
      return buildReachArea(minutes, rings, window, network.barriers);
    });
    return ok({ access, areas, evidence: reachEvidence(network, runs) });
  }
}
