import * as v from 'valibot';
import { lngLat, LngLatSchema } from './lng-lat.ts';
import { visibleText } from './visible-text.ts';

export const MOST_WALK_STOPS = 25;
export const LONGEST_WALK_NAME = 40;
export const LONGEST_STAY_MINUTES = 180;
/** A day on foot. */
const LONGEST_BUDGET_MINUTES = 960;
/** The last minute of a day. */
const LAST_MINUTE = 1439;

/** Decimals of a degree: about a metre, which is all that a link carries. */
const POINT_SCALE = 1e5;
const toScale = (degrees: number): number => Math.round(degrees * POINT_SCALE) / POINT_SCALE;

const PointSchema = v.pipe(
  LngLatSchema,
  v.transform(([lng, lat]) => lngLat(toScale(lng), toScale(lat))),
);

/**
 * The id of an initiative, a part of one or a station; "#" and the check sum that a link carried for one that the atlas
 * does not have, so that the link goes on saying the same.
 */
const IdSchema = v.pipe(
  v.string(),
  v.maxLength(90),
  v.regex(/^(?:#[0-9a-f]{1,8}|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?)$/),
);

const WalkPlaceSchema = v.variant('kind', [
  /** An initiative, or a part of one. */
  v.strictObject({ kind: v.literal('site'), id: IdSchema }),
  v.strictObject({ kind: v.literal('gazetteer'), id: v.pipe(v.string(), v.regex(/^[nwr][1-9]\d{0,11}$/)) }),
  v.strictObject({ kind: v.literal('station'), id: IdSchema }),
  v.strictObject({ kind: v.literal('point'), point: PointSchema }),
]);
/** Something that a reader's own walk leads to. */
export type WalkPlace = v.InferOutput<typeof WalkPlaceSchema>;

const wholeMinutes = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const WalkStopSchema = v.strictObject({
  place: WalkPlaceSchema,
  stayMinutes: wholeMinutes(LONGEST_STAY_MINUTES),
});
export type WalkStop = Readonly<v.InferOutput<typeof WalkStopSchema>>;

/** A name as somebody typed it, as far as it can be seen; empty for none. */
const WalkNameSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform(visibleText),
  v.maxLength(LONGEST_WALK_NAME),
);

/** What somebody typed as a name, as far as it can be seen; null for what is too long. */
export function parseWalkName(text: string): string | null {
  const parsed = v.safeParse(WalkNameSchema, text);
  return parsed.success ? parsed.output : null;
}

/** A walk that the reader put together: what is chosen, and nothing that can be computed from it. */
const ComposedTourSchema = v.strictObject({
  name: WalkNameSchema,
  stops: v.pipe(v.array(WalkStopSchema), v.maxLength(MOST_WALK_STOPS)),
  /** `any`: at whichever stop is best. `here`: where the reader is, which is never stored nor sent. */
  start: v.union([v.picklist(['any', 'first', 'here']), WalkPlaceSchema]),
  /** `start`: back to where it began. */
  end: v.union([v.picklist(['any', 'last', 'start']), WalkPlaceSchema]),
  keepOrder: v.boolean(),
  /** Whether the metro is ridden where that is faster. */
  ride: v.boolean(),
  /** From start to end, with the stops. */
  budgetMinutes: v.nullable(v.pipe(wholeMinutes(LONGEST_BUDGET_MINUTES), v.minValue(1))),
  /** When it begins: day of the week, 1 = Monday, and minutes after midnight. */
  begins: v.nullable(
    v.strictObject({
      day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
      minute: wholeMinutes(LAST_MINUTE),
    }),
  ),
});
export type ComposedTour = Readonly<v.InferOutput<typeof ComposedTourSchema>>;
/** Null for what is none. Never throws. */
export function parseComposedTour(value: unknown): ComposedTour | null {
  const parsed = v.safeParse(ComposedTourSchema, value);
  return parsed.success ? parsed.output : null;
}

export type WalkStart = ComposedTour['start'];
export type WalkEndChoice = ComposedTour['end'];

export const EMPTY_WALK: ComposedTour = {
  name: '',
  stops: [],
  start: 'any',
  end: 'any',
  keepOrder: false,
  ride: true,
  budgetMinutes: null,
  begins: null,
};
