import { isSamePoint, type LngLat } from '../../schema/lng-lat.ts';
import type { MinuteRange, ResolvedStop, TourLeg, WalkPart } from '../../schema/tour-legs.ts';
import { metersAlong } from '../tour/meters-along.ts';
import { isWalk, type LegChoice, type LegPart, partsOfLeg } from '../tour/parts-of-leg.ts';

export type GuideSpan = Readonly<{
  by: 'foot' | 'metro';
  fromMeters: number;
  toMeters: number;
  minutes: MinuteRange;
}>;

/** A step of a walk, with `atMeters` counted from the beginning of the route. */
export type GuideStep = WalkPart['steps'][number] & Readonly<{ leg: number }>;

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

export const routeLength = ({ meters }: GuideRoute): number => meters.at(-1) ?? 0;

/** @throws Error when there is not one leg to every stop */
export function buildGuideRoute({ id, stops, legs, choice }: Followed): GuideRoute {
  if (legs.length !== stops.length) {
    throw new Error(`Expected ${stops.length} legs to ${stops.length} stops, got ${legs.length}`);
  }
  const [line, meters]: [LngLat[], number[]] = [[], []];
  const [spans, steps, ends]: [GuideSpan[], GuideStep[], number[]] = [[], [], []];
  for (const [leg, part] of legs.flatMap((each, index) => withLeg(index, partsOfLeg(each, choice)))) {
    const fromMeters = meters.at(-1) ?? 0;
    const along = metersAlong(part.line, isWalk(part) ? part.meters : null);
    for (const [index, point] of part.line.entries()) {
      const last = line.at(-1);
      if (last !== undefined && isSamePoint(last, point)) continue;
      line.push(point);
      meters.push(fromMeters + (along[index] ?? 0));
    }
    const toMeters = fromMeters + (along.at(-1) ?? 0);
    spans.push({ by: isWalk(part) ? 'foot' : 'metro', fromMeters, toMeters, minutes: part.minutes });
    steps.push(...stepsOf(part, leg, fromMeters));
    ends[leg] = toMeters;
  }
  return {
    key: `${id}/${choice}/${Math.round(meters.at(-1) ?? 0)}`,
    line,
    meters,
    spans,
    stops: stops.map(({ point }, index) => ({ point, atMeters: ends[index] ?? 0 })),
    steps,
  };
}

const withLeg = (leg: number, parts: readonly LegPart[]): (readonly [number, LegPart])[] =>
  parts.map((part) => [leg, part]);

const stepsOf = (part: LegPart, leg: number, fromMeters: number): readonly GuideStep[] =>
  isWalk(part) ? part.steps.map((step) => ({ ...step, leg, atMeters: fromMeters + step.atMeters })) : [];

/** The span at so many metres; where two meet, the later one. */
export const spanAt = ({ spans }: GuideRoute, atMeters: number): GuideSpan | null =>
  spans.find(({ toMeters }) => toMeters > atMeters) ?? spans.at(-1) ?? null;
