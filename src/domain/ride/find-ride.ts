import type { RideNetwork } from './ride-network.ts';
import {
  buildRideGraph,
  changeBetween,
  hopBetween,
  type RideGraph,
  type RidePlace,
  searchRides,
} from './ride-graph.ts';
import { addMinutes, minutesAboard, RIDE_MODEL, WAIT_MINUTES } from './ride-model.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MinuteRange } from '../../schema/tour-legs.ts';

/** In one train, from where it is got on to where it is left. */
export type RideLeg = Readonly<{
  lineRef: string;
  /** In order, both ends included. */
  stationIds: readonly string[];
  meters: number;
  line: readonly LngLat[];
  /** In the train alone. */
  aboardMinutes: MinuteRange;
  /** With the way in or the change before it, the waiting, and after the last leg the way out. Not rounded. */
  minutes: MinuteRange;
}>;

export type Ride = Readonly<{
  legs: readonly RideLeg[];
  /** From street to street: the sum of the legs. */
  minutes: MinuteRange;
}>;

/** The places from getting on to getting off, quickest by usual minutes; null where no train goes. */
function quickestPlaces(graph: RideGraph, from: string, to: string): readonly RidePlace[] | null {
  const { before, end } = searchRides(graph, from, ({ call }) => call.stationId === to);
  return end === null ? null : pathTo(graph.places, before, end);
}

function pathTo(
  places: readonly RidePlace[],
  before: ReadonlyMap<number, number>,
  end: number,
): readonly RidePlace[] {
  const path: RidePlace[] = [];
  for (let at: number | undefined = end; at !== undefined; at = before.get(at)) {
    const place = places[at];
    if (place !== undefined) path.unshift(place);
  }
  return path;
}

/** The places of a way, by the train they are passed in. */
function trainsOf(path: readonly RidePlace[]): readonly (readonly RidePlace[])[] {
  const trains: RidePlace[][] = [];
  for (const place of path) {
    const train = trains.at(-1);
    if (train?.[0]?.run === place.run) train.push(place);
    else trains.push([place]);
  }
  return trains.filter((train) => train.length > 1);
}

function toLeg(train: readonly RidePlace[], before: MinuteRange, after: MinuteRange): RideLeg {
  const [first] = train;
  if (first === undefined) throw new RangeError('a train without a station');
  const hops = train.slice(1).map(({ run, index }, at) => hopBetween(run, train[at]?.index ?? index, index));
  const meters = hops.reduce((sum, hop) => sum + hop.meters, 0);
  const aboardMinutes = minutesAboard(meters, hops.length);
  return {
    lineRef: first.run.lineRef,
    stationIds: train.map(({ call }) => call.stationId),
    meters,
    line: hops.flatMap((hop, at) => hop.line().slice(at === 0 ? 0 : 1)),
    aboardMinutes,
    minutes: addMinutes(before, aboardMinutes, after),
  };
}

/**
 * The quickest ride between two stations by usual minutes, with changes. Its least and most minutes are of this same
 * ride. Null where no train of the network goes, and from a station to itself.
 */
export function findRide(network: RideNetwork, fromStationId: string, toStationId: string): Ride | null {
  if (fromStationId === toStationId) return null;
  const path = quickestPlaces(buildRideGraph(network), fromStationId, toStationId);
  if (path === null) return null;
  const trains = trainsOf(path);
  const legs = trains.map((train, at): RideLeg => {
    const [run, left] = [train[0]?.run, trains[at - 1]?.[0]?.run];
    const before =
      run === undefined || left === undefined
        ? addMinutes(RIDE_MODEL.wayInMinutes, WAIT_MINUTES)
        : changeBetween(left, run);
    const isLast = at === trains.length - 1;
    return toLeg(train, before, isLast ? RIDE_MODEL.wayOutMinutes : { from: 0, usual: 0, to: 0 });
  });
  return { legs, minutes: addMinutes(...legs.map(({ minutes }) => minutes)) };
}
