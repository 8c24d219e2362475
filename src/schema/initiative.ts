import * as v from 'valibot';
import { CategorySchema } from './category.ts';
import { GeometrySchema } from './geometry.ts';
import { LngLatSchema } from './lng-lat.ts';
import { LocalizedTextSchema } from './localized-text.ts';
import { SectionIdSchema } from './section.ts';
import { DatedStatementSchema, IsoDateSchema, SourceIdSchema, SourceIdsSchema } from './source.ts';
import { KindSchema, STATUSES_OF, StatusSchema } from './status.ts';
import { VisitSchema } from './visit.ts';

export const InitiativeIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.brand('InitiativeId'),
);
export type InitiativeId = v.InferOutput<typeof InitiativeIdSchema>;

/** Names a part by its initiative and its own id: `market-renewal.stall`. */
export const PartIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/), v.brand('PartId'));
export type PartId = v.InferOutput<typeof PartIdSchema>;
/** What stands on the map: an initiative at its own place, or a part of one. */
export type SiteId = InitiativeId | PartId;

/** A statement with at least one source. */
export const FactSchema = v.pipe(
  v.strictObject({
    text: LocalizedTextSchema,
    sources: SourceIdsSchema,
    /** True when every source is a repost or wiki: shown as "not confirmed by the original publisher". */
    weak: v.optional(v.boolean(), false),
  }),
  v.readonly(),
);
export type Fact = v.InferOutput<typeof FactSchema>;

/** What the drawn geometry is: the place itself, or something that only stands for it (and then what). */
const ShapeMeaningSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('place') }),
  v.strictObject({ kind: v.literal('stand-in'), what: LocalizedTextSchema }),
]);

const LocationSchema = v.pipe(
  v.strictObject({
    /** Where marker and label stand; on or inside the geometry. */
    point: LngLatSchema,
    /** How far off the point, or the edge of the shape, may be: the honest radius in metres. */
    accuracyMeters: v.pipe(v.number(), v.minValue(1), v.maxValue(5000)),
    /** How far the place itself reaches from the point, in metres; null where that is less than the accuracy or unknown. */
    extentMeters: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(20000))), null),
    /** How the position was found, in words. */
    method: LocalizedTextSchema,
    /** OpenStreetMap object the position or shape comes from, e.g. "way/532920379". */
    osmRef: v.nullable(v.pipe(v.string(), v.regex(/^(?:node|way|relation)\/\d+$/))),
    shape: ShapeMeaningSchema,
    address: v.nullable(LocalizedTextSchema),
  }),
  v.readonly(),
);
export type Location = v.InferOutput<typeof LocationSchema>;

/** True where it was not found whether it is one of those that are meant. */
const PossibleSchema = v.optional(v.boolean(), false);

/** A part with a place of its own, that is no initiative. */
const OwnPartSchema = v.strictObject({
  /** Within the initiative. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: LocalizedTextSchema,
  geometry: GeometrySchema,
  location: LocationSchema,
  sources: SourceIdsSchema,
  possible: PossibleSchema,
});
export type OwnPart = v.InferOutput<typeof OwnPartSchema>;

/** Where an initiative is that has several places, or happens at the place of another. */
const PlacesSchema = v.pipe(
  v.strictObject({
    /** In what sense they belong to it, and what is not known of them. */
    meaning: LocalizedTextSchema,
    /** How many there are; null when nobody says. */
    total: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** The known ones: initiatives of their own, or places that are none. */
    parts: v.pipe(
      v.array(
        v.union([
          v.strictObject({ initiative: InitiativeIdSchema, possible: PossibleSchema }),
          OwnPartSchema,
        ]),
      ),
      v.minLength(1),
    ),
  }),
  v.readonly(),
);
export type Places = v.InferOutput<typeof PlacesSchema>;

/** Why an initiative is not on the map. */
const UnlocatedSchema = v.pipe(
  v.strictObject({
    /** `no-place`: has no place (a policy, a fund). `not-found`: has one, but no source for it was found. */
    reason: v.picklist(['no-place', 'not-found']),
    explanation: LocalizedTextSchema,
  }),
  v.readonly(),
);
export type Unlocated = v.InferOutput<typeof UnlocatedSchema>;

const InitiativePropertiesSchema = v.pipe(
  v.strictObject({
    category: CategorySchema,
    kind: KindSchema,
    status: StatusSchema,
    /** When the status was true by its sources; null when only the report (2024-09) says it. */
    statusDate: v.nullable(IsoDateSchema),
    /** Who says so, beside the report; none when only the report does. */
    statusSources: v.array(SourceIdSchema),
    /** The verb of the report, in Chinese verbatim and part of the quote; null when the report does not name it. */
    reportVerb: v.nullable(LocalizedTextSchema),
    /** What a source newer than the report says against it, in one sentence. */
    later: v.nullable(DatedStatementSchema),
    name: LocalizedTextSchema,
    /** A shorter name for the map and other narrow places, where `name` is too long for them. */
    label: v.optional(LocalizedTextSchema),
    /** One to three sentences in the atlas's own words. */
    summary: LocalizedTextSchema,
    /** False for initiatives that the report only implies. */
    namedInReport: v.boolean(),
    /** Where the report names it; the first is the main one. */
    sections: v.pipe(v.array(SectionIdSchema), v.minLength(1)),
    /** A few words of the report, verbatim, at most 60 characters; null when it is not named there. */
    quote: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
    location: v.nullable(LocationSchema),
    unlocated: v.nullable(UnlocatedSchema),
    places: v.optional(v.nullable(PlacesSchema), null),
    /** Whether one can go in, and when; null when nothing is known of it. */
    visit: v.optional(v.nullable(VisitSchema), null),
    facts: v.array(FactSchema),
    related: v.array(InitiativeIdSchema),
    /** An honest remark on what is uncertain here; null when there is none. */
    remark: v.nullable(LocalizedTextSchema),
  }),
  v.readonly(),
);

/** A feature of `public/geo/initiatives/<category>.geojson`. */
export const InitiativeFeatureSchema = v.pipe(
  v.strictObject({
    type: v.literal('Feature'),
    id: InitiativeIdSchema,
    geometry: v.nullable(GeometrySchema),
    properties: InitiativePropertiesSchema,
  }),
  v.check(
    ({ geometry, properties }) =>
      geometry === null
        ? properties.location === null && properties.unlocated !== null
        : properties.location !== null && properties.unlocated === null,
    'Give either geometry and location, or null geometry and "unlocated" with the reason',
  ),
  v.check(
    ({ properties: { kind, status } }) => STATUSES_OF[kind].includes(status),
    'This status does not fit the kind',
  ),
);
export type InitiativeFeature = v.InferOutput<typeof InitiativeFeatureSchema>;

/** The file before its features are judged one by one, so that a bad one does not hide the others. */
export const InitiativesFileSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});

type Properties = v.InferOutput<typeof InitiativePropertiesSchema>;
type Common = Readonly<{ id: InitiativeId }> & Omit<Properties, 'location' | 'unlocated'>;

export type LocatedInitiative = Common &
  Readonly<{ geometry: v.InferOutput<typeof GeometrySchema>; location: Location; unlocated: null }>;
export type UnlocatedInitiative = Common & Readonly<{ geometry: null; location: null; unlocated: Unlocated }>;

/** A thing the report names. Narrow by `initiative.location`. */
export type Initiative = LocatedInitiative | UnlocatedInitiative;
