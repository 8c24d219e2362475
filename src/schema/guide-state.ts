import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';

const meters = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const degrees = v.pipe(v.number(), v.minValue(0), v.maxValue(360));

/** A position that the device tells. */
const GuideFixSchema = v.pipe(
  v.object({
    point: LngLatSchema,
    accuracyMeters: meters,
    /** Where the walker is heading, clockwise from north; null where the device does not tell. */
    headingDegrees: v.nullable(degrees),
    /** Milliseconds since 1970. */
    atMs: v.pipe(v.number(), v.finite()),
  }),
  v.readonly(),
);
export type GuideFix = v.InferOutput<typeof GuideFixSchema>;

/** Why a fix was passed over. */
const FIX_FAULTS = ['inaccurate', 'out-of-order', 'jump'] as const;

/** Where the way is for who has left it. */
const ToWaySchema = v.object({ point: LngLatSchema, distanceMeters: meters, bearingDegrees: degrees });
export type ToWay = v.InferOutput<typeof ToWaySchema>;

/** Fixes in a row that are older than the last one that was used. */
const OlderFixesSchema = v.object({
  /** When the first of them was. */
  sinceMs: v.pipe(v.number(), v.finite()),
  newest: GuideFixSchema,
  count,
});
export type OlderFixes = Readonly<v.InferOutput<typeof OlderFixesSchema>>;

const known = {
  /** Of the route that is followed: a state of another one is of no use. */
  routeKey: v.string(),
  /** How far along the route the walker has surely come; never less than before. */
  progressMeters: meters,
  /** When that was seen; null before the walker was seen on the way. */
  progressAtMs: v.nullable(v.number()),
  /** Index of the next stop, the end included; the number of them when all are reached. */
  nextStop: count,
  /** The last one that was not passed over. */
  lastFix: v.nullable(GuideFixSchema),
  /** Of the newest fix; null when it was used. */
  fault: v.nullable(v.picklist(FIX_FAULTS)),
  /** Those passed over since the last fix that was in its order; null where there are none. */
  older: v.nullable(OlderFixesSchema),
  /** How many fixes in a row were beside the way. */
  strayCount: count,
  /** How many fixes in a row were passed over as jumps. */
  jumpCount: count,
};

/** Where somebody stands who follows a route: plain data, to be kept over a reload. */
export const GuideStateSchema = v.pipe(
  v.variant('status', [
    v.object({ status: v.literal('waiting'), ...known }),
    v.object({ status: v.literal('on-way'), ...known }),
    v.object({ status: v.literal('off'), ...known, toWay: ToWaySchema }),
    v.object({ status: v.literal('arrived'), ...known }),
  ]),
  v.readonly(),
);
export type GuideState = v.InferOutput<typeof GuideStateSchema>;
