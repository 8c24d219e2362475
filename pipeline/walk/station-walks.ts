import { type PlaceReach, PlaceSet, type ReachPlace } from '../../src/domain/reach/reachable-places.ts';
import { ReachEngine } from '../../src/domain/reach/reach-engine.ts';
import { findRoute } from '../../src/domain/route/find-route.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';
import type { StationExit, StationWalk } from '../../src/schema/metro-station.ts';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';
import type { Station } from './station-exits.ts';

/** A longer walk is not how one comes to a place. */
const MOST_MINUTES = 60;
/** A second station, of another line, is named up to here. */
const SECOND_WITHIN_MINUTES = 30;
/** Without steps and at a slow pace the same walk may take longer. */
const MOST_STEP_FREE_MINUTES = 120;

export type WalkStation = Station & Readonly<{ lines: readonly string[]; exits: readonly StationExit[] }>;

type Candidate = Readonly<{
  station: WalkStation;
  start: Readonly<{ ref: string | null; point: LngLat }>;
  reach: PlaceReach;
}>;

/** Where one leaves the station: its exits, or about its middle where none is mapped. */
const startsOf = ({ exits, point }: WalkStation): readonly StationExit[] =>
  exits.length === 0 ? [{ ref: null, point }] : exits;

const byMinutes = (a: Candidate, b: Candidate): number =>
  a.reach.minutes - b.reach.minutes ||
  (a.station.id < b.station.id ? -1 : Number(a.station.id > b.station.id));

/** From each station the quickest of its exits to each place, the quickest station first. */
function collectCandidates(
  places: PlaceSet,
  stations: readonly WalkStation[],
): ReadonlyMap<string, readonly Candidate[]> {
  const all = stations.flatMap((station) =>
    startsOf(station).flatMap((start): Candidate[] => {
      const walks = places.reachable({ point: start.point, mode: 'normal', withinMinutes: MOST_MINUTES });
      return walks.ok ? walks.value.map((reach) => ({ station, start, reach })) : [];
    }),
  );
  const candidates = new Map<string, Candidate[]>();
  for (const candidate of all.sort(byMinutes)) {
    const ofPlace = candidates.get(candidate.reach.id) ?? [];
    candidates.set(candidate.reach.id, ofPlace);
    if (!ofPlace.some(({ station }) => station.id === candidate.station.id)) ofPlace.push(candidate);
  }
  return candidates;
}

/** The nearest, and the next one that has a line which that has not. */
function choose([nearest, ...others]: readonly Candidate[]): readonly Candidate[] {
  if (nearest === undefined) return [];
  const second = others.find(
    ({ station, reach }) =>
      reach.minutes <= SECOND_WITHIN_MINUTES &&
      station.lines.some((line) => !nearest.station.lines.includes(line)),
  );
  return second === undefined ? [nearest] : [nearest, second];
}

/** For each station the quickest walk without steps from any of its exits, in minutes, by place. */
function stepFreeMinutes(
  places: PlaceSet,
  stations: readonly WalkStation[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    stations.map((station) => {
      const best = new Map<string, number>();
      for (const { point } of startsOf(station)) {
        const walks = places.reachable({
          ...{ point, mode: 'wheelchair' },
          withinMinutes: MOST_STEP_FREE_MINUTES,
        });
        for (const { id, minutes } of walks.ok ? walks.value : [])
          best.set(id, Math.min(minutes, best.get(id) ?? Infinity));
      }
      return [station.id, best];
    }),
  );
}

const minutesUp = (minutes: number): number => Math.max(1, Math.ceil(minutes));

/**
 * How one comes on foot from the metro to each of the places: from the exit of the nearest station, and of the next one of
 * another line.
 *
 * @param stations Those one can ride to today.
 * @returns The walks by the id of their station; minutes are rounded up, metres to ten.
 */
export function stationWalks({
  network,
  stations,
  sites,
}: Readonly<{
  network: WalkNetwork;
  stations: readonly WalkStation[];
  sites: readonly ReachPlace[];
}>): ReadonlyMap<string, readonly StationWalk[]> {
  const engine = new ReachEngine(network);
  const places = new PlaceSet(engine, sites);
  const candidates = collectCandidates(places, stations);
  const stepFree = stepFreeMinutes(places, stations);
  const hasSteps = ({ start }: Candidate, { geometry }: ReachPlace): boolean => {
    const route = findRoute(engine, { point: start.point, mode: 'normal' }, geometry);
    return route.ok && route.value.steps.some(({ way }) => way === 'steps');
  };
  const walks = new Map<string, StationWalk[]>(stations.map(({ id }) => [id, []]));
  for (const site of sites) {
    for (const candidate of choose(candidates.get(site.id) ?? [])) {
      const { station, start, reach } = candidate;
      const free = stepFree.get(station.id)?.get(site.id) ?? null;
      walks.get(station.id)?.push({
        site: site.id,
        exit: start.ref,
        minutes: minutesUp(reach.minutes),
        range:
          reach.range === null
            ? null
            : {
                from: minutesUp(reach.range.from),
                to: reach.range.to === null ? null : minutesUp(reach.range.to),
              },
        meters: Math.round(reach.meters / 10) * 10,
        steps: hasSteps(candidate, site),
        stepFreeMinutes: free === null ? null : minutesUp(free),
      });
    }
  }
  return walks;
}
