import { type Call, type RideNetwork, type Run, trackBetween } from './ride-network.ts';
import { BRANCH_MINUTES, CHANGE_MINUTES, usualMinutesAboard } from './ride-model.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MinuteRange } from '../../schema/tour-legs.ts';

/** A station of a run: what the search steps over. */
export type RidePlace = Readonly<{ run: Run; index: number; call: Call }>;

/** From a station of a run to the next one: how far, and along which track. */
type Hop = Readonly<{ meters: number; line: () => readonly LngLat[] }>;

export function hopBetween(run: Run, from: number, to: number): Hop {
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

export const changeBetween = (from: Run, to: Run): MinuteRange =>
  from.lineRef === to.lineRef ? BRANCH_MINUTES : CHANGE_MINUTES;

/** To another place, by its number. */
type Step = Readonly<{ to: number; minutes: number }>;

function stepsFrom(places: readonly RidePlace[], at: number): readonly Step[] {
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

/** Where one can be on the metro, and the usual minutes from each such place to those beside it. */
export type RideGraph = Readonly<{ places: readonly RidePlace[]; steps: readonly (readonly Step[])[] }>;

export function buildRideGraph(network: RideNetwork): RideGraph {
  const places = network.runs.flatMap((run) =>
    run.calls.map((call, index): RidePlace => ({ run, index, call })),
  );
  return { places, steps: places.map((_, at) => stepsFrom(places, at)) };
}

/** Minutes aboard and changing from a station to every place, and the place before each; see `isEnd` for an early end. */
export function searchRides(
  { places, steps }: RideGraph,
  from: string,
  isEnd: (place: RidePlace) => boolean = () => false,
): Readonly<{ minutes: readonly number[]; before: ReadonlyMap<number, number>; end: number | null }> {
  const minutes = places.map(({ call }) => (call.stationId === from ? 0 : Infinity));
  const before = new Map<number, number>();
  const open = new Set(places.keys());
  while (open.size > 0) {
    let at = -1;
    for (const place of open) if ((minutes[place] ?? Infinity) < (minutes[at] ?? Infinity)) at = place;
    const place = places[at];
    if (place === undefined) break;
    open.delete(at);
    if (isEnd(place)) return { minutes, before, end: at };
    for (const step of steps[at] ?? []) {
      const later = (minutes[at] ?? 0) + step.minutes;
      if (later >= (minutes[step.to] ?? Infinity)) continue;
      minutes[step.to] = later;
      before.set(step.to, at);
    }
  }
  return { minutes, before, end: null };
}
