import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';
import { LocalizedTextSchema } from './localized-text.ts';
import { TourIdSchema } from './tour-choices.ts';
import { WALK_EDGE_KINDS } from './walk-network.ts';

const count = v.pipe(v.number(), v.minValue(0));
const meters = v.pipe(v.number(), v.integer(), v.minValue(0));

/** From a brisk walker to a slow one; whole minutes, rounded up. */
const MinuteRangeSchema = v.object({ from: count, usual: count, to: count });
export type MinuteRange = v.InferOutput<typeof MinuteRangeSchema>;

/** How a step begins: the turn from the way before it. */
const TURN_KINDS = [
  'start',
  'straight',
  'slight-left',
  'left',
  'sharp-left',
  'turn-around',
  'sharp-right',
  'right',
  'slight-right',
  'arrive',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

const StreetSchema = v.object({ zh: v.nullable(v.string()), en: v.nullable(v.string()) });

const LegStepSchema = v.object({
  turn: v.picklist(TURN_KINDS),
  street: v.nullable(StreetSchema),
  way: v.picklist(WALK_EDGE_KINDS),
  distanceMeters: meters,
  /** Metres into the walk. */
  atMeters: meters,
  bearingDegrees: v.pipe(v.number(), v.integer()),
});

const StretchSchema = v.object({ fromMeters: meters, toMeters: meters });
export type Stretch = v.InferOutput<typeof StretchSchema>;

const OBSTACLE_KINDS = ['stairs', 'steep', 'barred'] as const;
const ObstacleSchema = v.object({
  ...StretchSchema.entries,
  kind: v.picklist(OBSTACLE_KINDS),
  street: v.nullable(StreetSchema),
});
export type Obstacle = v.InferOutput<typeof ObstacleSchema>;

/** A walk on the network between two stops. */
const WalkPartSchema = v.object({
  kind: v.literal('walk'),
  /** From door to door: the open ground at its ends included. */
  line: v.pipe(v.array(LngLatSchema), v.minLength(2)),
  meters,
  minutes: MinuteRangeSchema,
  /** Sums of what is known of the heights. */
  climbMeters: meters,
  descentMeters: meters,
  /** Metres of which no height is known: climb and descent are then only the least there is. */
  metersWithoutHeights: meters,
  /** Metres known from data older than the extract, by the year of that data. */
  metersByYear: v.record(v.string(), meters),
  /** What wheels cannot pass: steps, slopes over 8 %, and ways that are said to bar wheelchairs. */
  obstacles: v.array(ObstacleSchema),
  /** Where nothing is said of wheelchairs, kerbs or the like. */
  unsaid: v.array(StretchSchema),
  /** Heights along the walk as [metres, height in metres or null where none is known]. */
  profile: v.array(v.tuple([meters, v.nullable(v.number())])),
  steps: v.array(LegStepSchema),
});
export type WalkPart = v.InferOutput<typeof WalkPartSchema>;

/** A ride on one metro line. */
const RidePartSchema = v.object({
  kind: v.literal('ride'),
  lineRef: v.string(),
  /** Ids of `base/metro-stations.geojson`. */
  fromStation: v.string(),
  toStation: v.string(),
  /** Stations passed, the last included. */
  stationCount: count,
  /** With waiting. */
  minutes: MinuteRangeSchema,
  line: v.pipe(v.array(LngLatSchema), v.minLength(2)),
});
export type RidePart = v.InferOutput<typeof RidePartSchema>;

/** From one stop, or the start, to the next. */
export const TourLegSchema = v.object({
  parts: v.pipe(v.array(v.variant('kind', [WalkPartSchema, RidePartSchema])), v.minLength(1)),
  /** The walk without obstacles: `same` where the first has none; null where there is none, and for legs with a ride. */
  stepFree: v.nullable(v.union([v.literal('same'), WalkPartSchema])),
});
export type TourLeg = v.InferOutput<typeof TourLegSchema>;

const ResolvedStopSchema = v.object({
  name: LocalizedTextSchema,
  /** On the way: of a street or an area, where one comes to it. */
  point: LngLatSchema,
  accuracyMeters: count,
});
export type ResolvedStop = v.InferOutput<typeof ResolvedStopSchema>;

/** What the pipeline finds of one tour. */
export const TourLegsSchema = v.object({
  id: TourIdSchema,
  start: ResolvedStopSchema,
  stops: v.array(ResolvedStopSchema),
  end: ResolvedStopSchema,
  /** One more than stops: from the start, between the stops, to the end. */
  legs: v.array(TourLegSchema),
});
export type TourLegs = v.InferOutput<typeof TourLegsSchema>;

/** `base/tours.json`, before its tours are judged one by one. */
export const TourLegsFileSchema = v.object({ tours: v.array(v.unknown()) });
