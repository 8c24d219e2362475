import { type Call, type RideNetwork, type Run, trackBetween } from './ride-network.ts';
import {
  addMinutes,
  BRANCH_MINUTES,
  CHANGE_MINUTES,
  minutesAboard,
  RIDE_MODEL,
  usualMinutesAboard,
  WAIT_MINUTES,
} from './ride-model.ts';
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

/** A station of a run: what the search steps over. */
type Place = Readonly<{ run: Run; index: number; call: Call }>;

/** From a station of a run to the next one: how far, and along which track. */
type Hop = Readonly<{ meters: number; line: () => readonly LngLat[] }>;

function hopBetween(run: Run, from: number, to: number): Hop {
  const [start, end] = [run.calls[from]?.atMeters ?? 0, run.calls[to]?.atMeters ?? 0];
  if (Math.abs(from - to) === 1 && !(run.isLoop && run.calls.length === 2)) {
    return { meters: Math.abs(end - start), line: () => trackBetween(run, start, end) };
  }
  const total = run.metersAt.at(-1) ?? 0;
  const over = (least: number, most: number) => [
    ...trackBetween(run, most, total),
    ...trackBetween(run, 0, least),
  ];
  return {
    meters: total - Math.abs(end - start),
    line: () => (start > end ? over(end, start) : over(start, end).reverse()),
  };
}

/** The stations before and after one on its run. */
function neighbours({ calls, isLoop }: Run, index: number): readonly number[] {
  const count = calls.length;
  const beside = isLoop ? [(index + 1) % count, (index + count - 1) % count] : [index + 1, index - 1];
  return beside.filter((at) => at >= 0 && at < count && at !== index);
}

const changeBetween = (from: Run, to: Run): MinuteRange =>
  from.lineRef === to.lineRef ? BRANCH_MINUTES : CHANGE_MINUTES;

type Step = Readonly<{ to: number; minutes: number }>;

function stepsFrom(places: readonly Place[], at: number): readonly Step[] {
  const from = places[at];
  if (from === undefined) return [];
  const beside = neighbours(from.run, from.index);
  return places.flatMap(({ run, index, call }, to): Step[] => {
    if (run === from.run) {
      if (!beside.includes(index)) return [];
      return [{ to, minutes: usualMinutesAboard(hopBetween(run, from.index, index).meters, 1) }];
    }
    const isChange = call.stationId === from.call.stationId;
    return isChange ? [{ to, minutes: changeBetween(from.run, run).usual }] : [];
  });
}

/** The places from getting on to getting off, quickest by usual minutes; null where no train goes. */
function quickestPlaces(places: readonly Place[], from: string, to: string): readonly Place[] | null {
  const isStart = ({ call }: Place) => call.stationId === from;
  const minutes = places.map((place) => (isStart(place) ? 0 : Infinity));
  const before = new Map<number, number>();
  const open = new Set(places.keys());
  while (open.size > 0) {
    let at = -1;
    for (const place of open) if ((minutes[place] ?? Infinity) < (minutes[at] ?? Infinity)) at = place;
    if (at === -1) return null;
    open.delete(at);
    if (places[at]?.call.stationId === to) return pathTo(places, before, at);
    for (const step of stepsFrom(places, at)) {
      const later = (minutes[at] ?? 0) + step.minutes;
      if (later >= (minutes[step.to] ?? Infinity)) continue;
      minutes[step.to] = later;
      before.set(step.to, at);
    }
  }
  return null;
}

function pathTo(
  places: readonly Place[],
  before: ReadonlyMap<number, number>,
  end: number,
): readonly Place[] {
  const path: Place[] = [];
  for (let at: number | undefined = end; at !== undefined; at = before.get(at)) {
    const place = places[at];
    if (place !== undefined) path.unshift(place);
  }
  return path;
}

/** The places of a way, by the train they are passed in. */
function trainsOf(path: readonly Place[]): readonly (readonly Place[])[] {
  const trains: Place[][] = [];
  for (const place of path) {
    const train = trains.at(-1);
    if (train?.[0]?.run === place.run) train.push(place);
    else trains.push([place]);
  }
  return trains.filter((train) => train.length > 1);
}

function toLeg(train: readonly Place[], before: MinuteRange, after: MinuteRange): RideLeg {
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
  const places = network.runs.flatMap((run) => run.calls.map((call, index): Place => ({ run, index, call })));
  const path = quickestPlaces(places, fromStationId, toStationId);
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
