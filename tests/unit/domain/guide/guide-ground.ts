import * as v from 'valibot';
import { type GuideRoute, buildGuideRoute } from '../../../../src/domain/guide/guide-route.ts';
import type { KnownTour } from '../../../../src/domain/tour/known-tour.ts';
import { buildTour, type MadeTour, withoutEnds } from '../../../fixtures/known-tour.ts';
import { createLocalPlane } from '../../../../src/domain/geo/local-plane.ts';
import type { GuideFix } from '../../../../src/schema/guide-state.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import { type TourLeg, TourLegsSchema, type TurnKind } from '../../../../src/schema/tour-legs.ts';

/** Metres to the east and to the north of a corner of the ground. */
export type Spot = readonly [eastMeters: number, northMeters: number];

const plane = createLocalPlane(lngLat(120.1, 30.25));
export const pointAt = ([x, y]: Spot): LngLat => plane.toLngLat({ x, y });

const lengthOf = (spots: readonly Spot[]): number =>
  spots
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - spots[index]![0], y - spots[index]![1]), 0);

const step = (turn: TurnKind, atMeters: number, distanceMeters: number) => ({
  turn,
  street: null,
  way: 'footway',
  distanceMeters: Math.round(distanceMeters),
  atMeters: Math.round(atMeters),
  bearingDegrees: 0,
});

const minutesFor = (usual: number) => ({ from: usual / 2, usual, to: usual * 2 });

/** A leg on foot through the spots, with a step at each of them; 60 metres a minute. */
export function walkLeg(spots: readonly Spot[]): TourLeg {
  const corners = spots.map((_, index) => lengthOf(spots.slice(0, index + 1)));
  const meters = Math.round(lengthOf(spots));
  const part = {
    kind: 'walk',
    line: spots.map(pointAt),
    meters,
    minutes: minutesFor(meters / 60),
    climbMeters: 0,
    descentMeters: 0,
    metersWithoutHeights: 0,
    metersByYear: {},
    obstacles: [],
    unsaid: [],
    profile: [],
    steps: corners.map((at, index) =>
      step(
        index === 0 ? 'start' : index === corners.length - 1 ? 'arrive' : 'left',
        at,
        (corners[index + 1] ?? at) - at,
      ),
    ),
  };
  return legOf([part]);
}

export const rideLeg = (spots: readonly Spot[], minutes: number): TourLeg =>
  legOf([
    {
      kind: 'ride',
      lineRef: '2',
      fromStation: 'a',
      toStation: 'b',
      stationCount: 3,
      minutes: minutesFor(minutes),
      line: spots.map(pointAt),
    },
  ]);

export const joinLegs = (legs: readonly TourLeg[]): TourLeg => legOf(legs.flatMap(({ parts }) => parts));

const legOf = (parts: readonly unknown[]): TourLeg =>
  v.parse(TourLegsSchema.entries.legs.item, { parts, stepFree: null });

/** A route through legs; the stops stand where they end. */
export const routeOf = (legs: readonly TourLeg[]): GuideRoute =>
  buildGuideRoute({
    id: 'sample',
    stops: legs.map(({ parts }) => ({ point: parts.at(-1)!.line.at(-1)! })),
    legs,
    choice: 'usual',
  });

const START_MS = Date.parse('2026-05-01T01:30:00Z');

export const fixAt = (spot: Spot, seconds: number, more: Partial<GuideFix> = {}): GuideFix => ({
  point: pointAt(spot),
  accuracyMeters: 8,
  headingDegrees: null,
  atMs: START_MS + seconds * 1000,
  ...more,
});

const WALKED_METERS_PER_SECOND = 1.3;

/** Spots a second apart along a line. */
export function walkedSpots(spots: readonly Spot[]): readonly Spot[] {
  const walked: Spot[] = [];
  const total = lengthOf(spots);
  for (let meters = 0; meters < total; meters += WALKED_METERS_PER_SECOND) walked.push(along(spots, meters));
  return [...walked, spots.at(-1)!];
}

function along(spots: readonly Spot[], meters: number): Spot {
  let left = meters;
  for (const [index, to] of spots.slice(1).entries()) {
    const from = spots[index]!;
    const length = lengthOf([from, to]);
    if (left <= length && length > 0) {
      return [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length];
    }
    left -= length;
  }
  return spots.at(-1)!;
}

/** A tour along legs, whose stops stand where they end; they are named 站1, 站2 … */
export function tourOf(legs: readonly TourLeg[]): MadeTour {
  const known = buildTour(legs);
  const ends = legs.map(({ parts }) => parts.at(-1)!.line.at(-1)!);
  const { start, stops, end } = known.legs;
  const first = legs[0]!.parts[0]!.line[0]!;
  return {
    ...known,
    legs: {
      ...known.legs,
      start: { ...start, point: first },
      stops: stops.map((stop, index) => ({ ...stop, point: ends[index]! })),
      end: { ...end, point: ends.at(-1)! },
    },
  };
}

/** A walk of the reader's own that begins at the first of its stops and ends at the last. */
export function ownWalk(...spots: readonly Spot[]): KnownTour {
  const between = spots.slice(1).map((to, index) => walkLeg([spots[index]!, to]));
  const nothingAt = (spot: Spot) => walkLeg([spot, spot]);
  return withoutEnds(tourOf([nothingAt(spots[0]!), ...between, nothingAt(spots.at(-1)!)]));
}
