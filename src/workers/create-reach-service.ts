import { findRoute } from '../domain/route/find-route.ts';
import { buildRideNetwork } from '../domain/ride/ride-network.ts';
import { rideTimes } from '../domain/ride/ride-times.ts';
import { PlaceSet, type ReachPlace } from '../domain/reach/reachable-places.ts';
import { ReachEngine, type Origin } from '../domain/reach/reach-engine.ts';
import { findLeg, type LegQuery, whyNoLeg } from '../domain/tour/find-leg.ts';
import {
  createFindMetroLeg,
  type FindMetroLeg,
  type FoundLeg,
  type Metro,
} from '../domain/tour/metro-leg.ts';
import type { SnapFailure } from '../domain/walk/snap-to-edge.ts';
import { parseWalkNetwork } from '../domain/walk/parse-walk-network.ts';
import { fetchFile } from '../data/fetch-file.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import type { StreetName, WalkNetwork } from '../schema/walk-network.ts';
import { checkMetro, checkNumber } from './check-question.ts';
import { createColumnQuestions } from './column-questions.ts';
import { createOrdering } from './order-in-turns.ts';
import { createSiteQuestions } from './site-questions.ts';
import { inflateRaw } from './inflate-raw.ts';
import type { LoadFailure, NetworkSummary, NoLeg, ReachService, WorkerFailure } from './reach-messages.ts';

/** A service without a network; `load` gives it one. */
export function createReachService(): ReachService {
  let engine: ReachEngine | null = null;
  let places: readonly ReachPlace[] = [];
  let placeSet: PlaceSet | null = null;
  /** The destinations of the last `minutesTo`, with their text: they come as another copy each time. */
  let last: Readonly<{ text: string; set: PlaceSet }> | null = null;
  const legFinder = createLegFinder();

  const ask = <T, E>(question: (engine: ReachEngine) => Result<T, E>): Result<T, E | WorkerFailure> => {
    const loaded = engine;
    return loaded === null ? fail({ code: 'not-loaded' }) : answered(() => question(loaded));
  };

  return {
    load: async (source) => {
      if (typeof source !== 'string' && !(source instanceof Uint8Array))
        return fail({ code: 'bad-question', message: 'Neither an address nor bytes' });
      const network = await loadNetwork(source);
      if (!network.ok) return network;
      engine = new ReachEngine(network.value);
      placeSet = null;
      last = null;
      return ok(summaryOf(network.value));
    },
    streetAt: (origin) => ask((loaded) => streetAt(loaded, origin)),
    reach: (query) => ask((loaded) => loaded.reach(query)),
    route: (origin, place) => ask((loaded) => findRoute(loaded, origin, place)),
    setPlaces: (next) =>
      ask(() => {
        places = next;
        placeSet = null;
        return ok(places.length);
      }),
    reachable: (query) =>
      ask((loaded) => {
        placeSet ??= new PlaceSet(loaded, places);
        return placeSet.reachable(query);
      }),
    minutesTo: (query, destinations) =>
      ask((loaded) => {
        const text = JSON.stringify(destinations);
        if (last?.text !== text) last = { text, set: new PlaceSet(loaded, destinations) };
        return last.set.minutesTo(query);
      }),
    tourLeg: (query, metro) => ask((loaded) => legFinder(loaded, query, metro)),
    rideMinutes: rideQuestion,
    ...orderQuestions(),
    ...createColumnQuestions(() => engine),
    ...createSiteQuestions(() => engine),
  };
}

/** What throws is a question that could not be made sense of. */
function answered<T, E>(question: () => Result<T, E>): Result<T, E | WorkerFailure> {
  try {
    return question();
  } catch (error) {
    return fail({ code: 'bad-question', message: String(error) });
  }
}

/** More than any metro has: the answer has a number for every two of them. */
const MOST_STATIONS = 1000;

const rideQuestion: ReachService['rideMinutes'] = (stationIds, metro) =>
  answered(() => {
    checkNumber(stationIds.length, MOST_STATIONS);
    const { stations, lines, openedLines } = checkMetro(metro);
    const year = { openedLines: new Set(openedLines) };
    return ok(rideTimes(buildRideNetwork(stations, lines, year), stationIds));
  });

function orderQuestions(): Pick<ReachService, 'order' | 'cancelOrder'> {
  const ordering = createOrdering();
  return {
    order: async (problem, onProgress) => {
      try {
        return await ordering.order(problem, onProgress);
      } catch (error) {
        return fail({ code: 'bad-question', message: String(error) });
      }
    },
    cancelOrder: () => {
      ordering.cancel();
      return ok(null);
    },
  };
}

/** Finds legs, and keeps what it made of the last metro: it comes as another copy each time. */
function createLegFinder() {
  let last: Readonly<{ engine: ReachEngine; text: string; findMetroLeg: FindMetroLeg }> | null = null;
  return (engine: ReachEngine, query: LegQuery, metro: Metro): Result<FoundLeg, NoLeg> => {
    const text = JSON.stringify(metro);
    if (last?.engine !== engine || last.text !== text)
      last = { engine, text, findMetroLeg: createFindMetroLeg(engine, checkMetro(metro)) };
    const found = findLeg(engine, last.findMetroLeg, query);
    return found === null ? fail({ code: 'no-leg', why: whyNoLeg(engine, query) }) : ok(found);
  };
}

function streetAt(engine: ReachEngine, origin: Origin): Result<StreetName | null, SnapFailure> {
  const access = engine.access(origin);
  if (!access.ok) return access;
  const { edgeNames, names } = engine.graph.network;
  const name = edgeNames[access.value.edge] ?? 0;
  return ok(name === 0 ? null : (names[name] ?? null));
}

async function loadNetwork(source: string | Uint8Array): Promise<Result<WalkNetwork, LoadFailure>> {
  const file = typeof source === 'string' ? await fetchFile(source, fetch) : ok(source);
  if (!file.ok) return fail({ code: 'unreachable', message: file.error });
  const network = await parseWalkNetwork(new Uint8Array(file.value), inflateRaw);
  return network.ok ? network : fail({ code: 'damaged', damage: network.error });
}

function summaryOf({
  nodeCount,
  edgeCount,
  edgeLengthsCm,
  attribution,
  licence,
}: WalkNetwork): NetworkSummary {
  const meters = edgeLengthsCm.reduce((sum, length) => sum + length, 0) / 100;
  return { nodes: nodeCount, edges: edgeCount, meters, attribution, licence };
}
