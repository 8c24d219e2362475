import { isSamePoint, type LngLat } from '../../schema/lng-lat.ts';
import type { MinuteRange, ResolvedStop, RidePart, TourLeg, WalkPart } from '../../schema/tour-legs.ts';
import { crc32 } from '../crc32.ts';
import { pointBetween } from '../geo/segment.ts';
import { metersAlong } from '../tour/meters-along.ts';
import { isWalk, type LegChoice, type LegPart, partsOfLeg } from '../tour/parts-of-leg.ts';

export type GuideSpan = Readonly<{
  by: 'foot' | 'metro';
  fromMeters: number;
  toMeters: number;
  minutes: MinuteRange;
  leg: number;
  /** Null on foot. */
  ride: RidePart | null;
}>;

/** A step of a walk, with `atMeters` counted from the beginning of the route. */
export type GuideStep = WalkPart['steps'][number] &
  Readonly<{
    leg: number;
    /** Id of the metro station that an arrival is at; null where it is a stop, and for any other step. */
    stationId: string | null;
  }>;

/** A tour as a single line to follow. Metres count from its beginning, rides included. */
export type GuideRoute = Readonly<{
  /** Tells one route from another, and from itself with other legs. */
  key: string;
  line: readonly LngLat[];
  /** Of each point of the line. */
  meters: readonly number[];
  /** Without gaps, in order. */
  spans: readonly GuideSpan[];
  /** The stops and the end: where the legs end. */
  stops: readonly Readonly<{ point: LngLat; atMeters: number }>[];
  steps: readonly GuideStep[];
}>;

type Followed = Readonly<{
  /** Of the tour. */
  id: string;
  /** Stops and end, as many as legs. */
  stops: readonly Pick<ResolvedStop, 'point'>[];
  legs: readonly TourLeg[];
  choice: LegChoice;
}>;

/** Nobody is told to walk nothing. */
const SHORTEST_STEP_METERS = 5;

export const routeLength = ({ meters }: GuideRoute): number => meters.at(-1) ?? 0;

/** @throws Error when there is not one leg to every stop */
export function buildGuideRoute({ id, stops, legs, choice }: Followed): GuideRoute {
  if (legs.length !== stops.length) {
    throw new Error(`Expected ${stops.length} legs to ${stops.length} stops, got ${legs.length}`);
  }
  const [line, meters]: [LngLat[], number[]] = [[], []];
  const [spans, steps, ends]: [GuideSpan[], GuideStep[], number[]] = [[], [], []];
  for (const { leg, part, next } of legs.flatMap((each, index) => inOrder(index, partsOfLeg(each, choice)))) {
    const fromMeters = meters.at(-1) ?? 0;
    const along = metersAlong(part.line, isWalk(part) ? part.meters : null);
    for (const [index, point] of part.line.entries()) {
      const last = line.at(-1);
      if (last !== undefined && isSamePoint(last, point)) continue;
      line.push(point);
      meters.push(fromMeters + (along[index] ?? 0));
    }
    const toMeters = fromMeters + (along.at(-1) ?? 0);
    const [by, ride] = isWalk(part) ? (['foot', null] as const) : (['metro', part] as const);
    spans.push({ by, fromMeters, toMeters, minutes: part.minutes, leg, ride });
    const stationId = next?.kind === 'ride' ? next.fromStation : null;
    steps.push(...stepsOf(part, { leg, fromMeters, stationId }));
    ends[leg] = toMeters;
  }
  const places = stops.map(({ point }) => point.join()).join(' ');
  return {
    // A walk there and the same walk back are equally long.
    key: [id, choice, Math.round(meters.at(-1) ?? 0), crc32(new TextEncoder().encode(places))].join('/'),
    line,
    meters,
    spans,
    // A leg of nothing, as where a walk ends at its last stop, ends where the one before it does.
    stops: stops.map(({ point }, index) => ({
      point,
      atMeters: ends.slice(0, index + 1).reduce((_, end) => end, 0),
    })),
    steps,
  };
}

const inOrder = (leg: number, parts: readonly LegPart[]) =>
  parts.map((part, index) => ({ leg, part, next: parts[index + 1] }));

function stepsOf(
  part: LegPart,
  { leg, fromMeters, stationId }: Readonly<{ leg: number; fromMeters: number; stationId: string | null }>,
): readonly GuideStep[] {
  if (!isWalk(part)) return [];
  return part.steps
    .filter(({ turn, distanceMeters }) => turn === 'arrive' || distanceMeters >= SHORTEST_STEP_METERS)
    .map((step) => ({
      ...step,
      leg,
      atMeters: fromMeters + step.atMeters,
      stationId: step.turn === 'arrive' ? stationId : null,
    }));
}

/** The span at so many metres; where two meet, the later one. */
export const spanAt = ({ spans }: GuideRoute, atMeters: number): GuideSpan | null =>
  spans.find(({ toMeters }) => toMeters > atMeters) ?? spans.at(-1) ?? null;

/** The line between two places of the route. */
export function lineBetween({ line, meters }: GuideRoute, fromMeters: number, toMeters: number): LngLat[] {
  const points: LngLat[] = [];
  for (let index = 1; index < line.length; index++) {
    const [start, end] = [meters[index - 1] ?? 0, meters[index] ?? 0];
    const [from, to] = [line[index - 1], line[index]];
    if (from === undefined || to === undefined || end <= fromMeters || start >= toMeters) continue;
    const at = (atMeters: number): LngLat => pointBetween(from, to, (atMeters - start) / (end - start));
    if (points.length === 0) points.push(start >= fromMeters ? from : at(fromMeters));
    points.push(end <= toMeters ? to : at(toMeters));
  }
  return points;
}
