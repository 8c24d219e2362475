import { encodeWalkNetwork } from '../../../../pipeline/walk/encode-walk-network.ts';
import { createReachService } from '../../../../src/workers/create-reach-service.ts';
import type { ReachClient } from '../../../../src/workers/reach-client.ts';
import { buildTestNetwork } from '../../domain/walk/build-test-network.ts';

const STREET = buildTestNetwork({
  nodes: [
    [-1200, 0],
    [1200, 0],
  ],
  edges: [{ from: 0, to: 1, name: { zh: '长街', en: 'Long Street' } }],
});

/** A client whose worker runs in this thread and knows one street of 2.4 km, but for what `others` answer instead. */
export function buildReachClient(
  others: (own: ReachClient) => Partial<ReachClient> = () => ({}),
): ReachClient {
  const service = createReachService();
  const own: ReachClient = {
    load: () => service.load(encodeWalkNetwork(STREET)),
    reach: (query) => Promise.resolve(service.reach(query)),
    route: (origin, place) => Promise.resolve(service.route(origin, place)),
    streetAt: (origin) => Promise.resolve(service.streetAt(origin)),
    setPlaces: (places) => Promise.resolve(service.setPlaces(places)),
    reachable: (query) => Promise.resolve(service.reachable(query)),
    minutesTo: (query, destinations) => Promise.resolve(service.minutesTo(query, destinations)),
    nearest: (...question) => service.nearest(...question),
    stopNearest: () => Promise.resolve(service.stopNearest()),
    rideMinutes: (stationIds, metro) => Promise.resolve(service.rideMinutes(stationIds, metro)),
    order: (problem, onProgress) => service.order(problem, onProgress),
    cancelOrder: () => Promise.resolve(service.cancelOrder()),
    siteWalks: (query, onProgress) => service.siteWalks(query, onProgress),
    findSites: (problem, onProgress) => service.findSites(problem, onProgress),
    stopSites: () => Promise.resolve(service.stopSites()),
    tourLeg: (query, metro) => Promise.resolve(service.tourLeg(query, metro)),
    dispose: () => undefined,
  };
  return { ...own, ...others(own) };
}
