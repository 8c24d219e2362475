import * as v from 'valibot';
import { InitiativeIdSchema } from './initiative.ts';
import { LngLatSchema } from './lng-lat.ts';
import { type LocalizedText, LocalizedTextSchema } from './localized-text.ts';
import { DatedStatementSchema, SourceIdsSchema } from './source.ts';
import { TourIdSchema, TourThemeSchema } from './tour-choices.ts';

/** One sentence of our own, and who says what it says. */
const SourcedSentenceSchema = v.pipe(
  v.strictObject({ text: LocalizedTextSchema, sources: SourceIdsSchema }),
  v.readonly(),
);
export type SourcedSentence = v.InferOutput<typeof SourcedSentenceSchema>;

const OsmRefSchema = v.pipe(v.string(), v.regex(/^(?:node|way|relation)\/\d+$/));

/** A place of the gazetteer by its id there ("n1", "w1", "r1"), with the name by which a change of the id is noticed. */
const GazetteerPlaceSchema = v.strictObject({
  kind: v.literal('gazetteer'),
  id: v.pipe(v.string(), v.regex(/^[nwr]\d+$/)),
  /** English where it is not mapped is ours. */
  name: LocalizedTextSchema,
});

const OwnPlaceSchema = v.strictObject({
  kind: v.literal('point'),
  name: LocalizedTextSchema,
  point: LngLatSchema,
  /** How far off the point may be, in metres. */
  accuracyMeters: v.pipe(v.number(), v.minValue(1), v.maxValue(1000)),
  osmRef: v.nullable(OsmRefSchema),
  /** Of name and point. */
  sources: SourceIdsSchema,
});

const InitiativePlaceSchema = v.strictObject({
  kind: v.literal('initiative'),
  id: InitiativeIdSchema,
  /** The id of one of its own parts; null for its own place. */
  part: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))),
});

/** Opening times as a table that can be reckoned with, beside the words of the source. */
const StopHoursSchema = v.pipe(
  v.strictObject({
    /** Days of the week, 1 = Monday; minutes after midnight, `closes` after `opens`. */
    open: v.pipe(
      v.array(
        v.strictObject({
          days: v.pipe(
            v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
            v.minLength(1),
          ),
          opensMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
          closesMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)),
        }),
      ),
      v.minLength(1),
    ),
    said: DatedStatementSchema,
  }),
  v.readonly(),
);
export type StopHours = v.InferOutput<typeof StopHoursSchema>;

const TourStopSchema = v.pipe(
  v.strictObject({
    place: v.variant('kind', [InitiativePlaceSchema, GazetteerPlaceSchema, OwnPlaceSchema]),
    /** How one comes here from the stop before, or from the start. */
    by: v.optional(v.picklist(['foot', 'metro']), 'foot'),
    /** Why to stop here: what is told and spoken. */
    story: v.pipe(v.array(SourcedSentenceSchema), v.minLength(1), v.maxLength(6)),
    stayMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(180)),
    hours: v.nullable(StopHoursSchema),
  }),
  v.readonly(),
);
export type TourStop = v.InferOutput<typeof TourStopSchema>;

/** Where a tour begins or ends: a station of `base/metro-stations.geojson`, or a bus stop of the gazetteer. */
const TourEndSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('station'),
    id: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    /** The sign of the exit; null for whichever is nearest. */
    exit: v.nullable(v.string()),
  }),
  GazetteerPlaceSchema,
]);
export type TourEnd = v.InferOutput<typeof TourEndSchema>;

/** A file `public/geo/tours/<id>.json`: a walk in words. Its legs are computed (`base/tours.json`). */
export const TourSchema = v.pipe(
  v.strictObject({
    id: TourIdSchema,
    name: LocalizedTextSchema,
    /** What the walk gives, in one sentence. */
    promise: SourcedSentenceSchema,
    theme: TourThemeSchema,
    start: TourEndSchema,
    stops: v.pipe(v.array(TourStopSchema), v.minLength(2), v.maxLength(25)),
    end: TourEndSchema,
    /** When it is best walked, where a source says so. */
    bestTime: v.nullable(SourcedSentenceSchema),
    /** What the map does not know or show on this walk. */
    doubts: v.array(SourcedSentenceSchema),
  }),
  v.readonly(),
);
export type Tour = v.InferOutput<typeof TourSchema>;

/** What a tour is found by where its file is not read. */
export type TourTitle = Readonly<Pick<Tour, 'id' | 'name'> & { promise: LocalizedText }>;
