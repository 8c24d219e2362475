import { PlaceSet, type ReachPlace } from '../reach/reachable-places.ts';
import type { ReachEngine } from '../reach/reach-engine.ts';
import { type MetroYear, stationAccesses } from '../reach/station-access.ts';
import { MOST_STATION_MINUTES, MOST_STATIONS } from '../reach/walk-limits.ts';
import { findRide, type Ride } from '../ride/find-ride.ts';
import { buildRideNetwork } from '../ride/ride-network.ts';
import { findWalk, type WalkEnd } from './walk-part.ts';
import { roundPoint } from '../geo/round-point.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MetroLineFeature } from '../../schema/metro-line-feature.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import type { MinuteRange, RidePart, TourLeg } from '../../schema/tour-legs.ts';

/** A leg, and where the next one begins. */
export type FoundLeg = Readonly<{ leg: TourLeg; arrival: LngLat }>;

/** The quickest way by metro, with the walks to and from it; null where there is none. */
export type FindMetroLeg = (from: WalkEnd, to: WalkEnd) => FoundLeg | null;

type Near = Readonly<{ station: ReachPlace & Readonly<{ stationId: string }>; minutes: number }>;

const minutesUp = ({ from, usual, to }: MinuteRange): MinuteRange => ({
  from: Math.ceil(from),
  usual: Math.ceil(usual),
  to: Math.ceil(to),
});

const toRideParts = ({ legs }: Ride): RidePart[] =>
  legs.map(({ lineRef, stationIds, minutes, line }) => ({
    kind: 'ride',
    lineRef,
    fromStation: stationIds[0] ?? '',
    toStation: stationIds.at(-1) ?? '',
    stationCount: stationIds.length - 1,
    minutes: minutesUp(minutes),
    line: line.map(roundPoint),
  }));

/** What can be ridden: stations and lines of `base`. */
export type Metro = Readonly<{
  stations: readonly MetroStationFeature[];
  lines: readonly MetroLineFeature[];
  /** Refs of lines under construction that count as running. */
  openedLines: readonly string[];
}>;

/** Rides between the stations of the lines that run. */
export function createFindMetroLeg(
  engine: ReachEngine,
  { stations, lines, openedLines }: Metro,
): FindMetroLeg {
  const year: MetroYear = { openedLines: new Set(openedLines) };
  const network = buildRideNetwork(stations, lines, year);
  const accesses = stationAccesses(stations, year);
  const places = new PlaceSet(engine, accesses);

  const nearest = (point: LngLat): readonly Near[] => {
    const reached = places.reachable({ point, mode: 'normal', withinMinutes: MOST_STATION_MINUTES });
    return (reached.ok ? reached.value : []).slice(0, MOST_STATIONS).flatMap(({ id, minutes }) => {
      const station = accesses.find((access) => access.id === id);
      return station === undefined ? [] : [{ station, minutes }];
    });
  };

  return (from, to) => {
    const ends = nearest(to.point);
    const rides = nearest(from.point).flatMap((on) =>
      ends.flatMap((off) => {
        const ride = findRide(network, on.station.stationId, off.station.stationId);
        return ride === null
          ? []
          : [{ on, off, ride, minutes: on.minutes + ride.minutes.usual + off.minutes }];
      }),
    );
    const best = rides.toSorted((a, b) => a.minutes - b.minutes)[0];
    if (best === undefined) return null;
    const before = findWalk(engine, from, stationEnd(best.on, from.point));
    const exits = exitsOf(best.off);
    const walks = exits.flatMap((exit) => {
      const walk = findWalk(engine, exit, to);
      return walk.ok ? [walk.value] : [];
    });
    const after = walks.toSorted((a, b) => a.part.minutes.usual - b.part.minutes.usual)[0];
    if (!before.ok || after === undefined) return null;
    const parts = [before.value.part, ...toRideParts(best.ride), after.part];
    return { leg: { parts, stepFree: null }, arrival: after.arrival };
  };
}

const stationEnd = ({ station }: Near, point: LngLat): WalkEnd => ({
  target: station.geometry,
  point,
  accuracyMeters: station.accuracyMeters,
});

/** Each exit as a beginning of its own; the station itself where none is mapped. */
function exitsOf({ station: { geometry, accuracyMeters } }: Near): readonly WalkEnd[] {
  const points =
    geometry.type === 'MultiPoint'
      ? geometry.coordinates
      : geometry.type === 'Point'
        ? [geometry.coordinates]
        : [];
  return points.map((point) => ({ target: { type: 'Point', coordinates: point }, point, accuracyMeters }));
}
