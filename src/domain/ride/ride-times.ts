import { buildRideGraph, searchRides } from './ride-graph.ts';
import { RIDE_MODEL, WAIT_MINUTES } from './ride-model.ts';
import type { RideNetwork } from './ride-network.ts';

/** Beside the minutes aboard and changing: in, waiting and out. */
const ONCE_MINUTES = RIDE_MODEL.wayInMinutes.usual + WAIT_MINUTES.usual + RIDE_MODEL.wayOutMinutes.usual;

/**
 * Usual minutes from street to street between stations, a row for each, as `findRide` has them; Infinity where no train
 * goes, and from a station to itself.
 */
export function rideTimes(
  network: RideNetwork,
  stationIds: readonly string[],
): readonly (readonly number[])[] {
  const graph = buildRideGraph(network);
  return stationIds.map((from) => {
    const { minutes } = searchRides(graph, from);
    const least = new Map<string, number>();
    graph.places.forEach(({ call: { stationId } }, at) => {
      least.set(stationId, Math.min(least.get(stationId) ?? Infinity, minutes[at] ?? Infinity));
    });
    return stationIds.map((to) => (to === from ? Infinity : (least.get(to) ?? Infinity) + ONCE_MINUTES));
  });
}
