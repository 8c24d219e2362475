import * as v from 'valibot';
import { LocalizedTextSchema } from './localized-text.ts';

export const SourceIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** Who says so: at least one. */
export const SourceIdsSchema = v.pipe(v.array(SourceIdSchema), v.minLength(1));

/**
 * Whether the publisher answers for the statement: a repost or wiki carries less than an official page, and least of all
 * a mirror, a copy on a site of unknown origin.
 */
const SOURCE_KINDS = [
  'report',
  'official',
  'press',
  'encyclopaedia',
  'company',
  'repost',
  'mirror',
  'map-data',
] as const;

export const IsoDateSchema = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

/** What somebody said, and when. */
export const DatedStatementSchema = v.pipe(
  v.strictObject({
    text: LocalizedTextSchema,
    /** Of the source; null when it is not known. */
    date: v.nullable(IsoDateSchema),
    sources: SourceIdsSchema,
  }),
  v.readonly(),
);
export type DatedStatement = v.InferOutput<typeof DatedStatementSchema>;

const IsoDaySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const AddressSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));

/** Where a statement comes from. */
export const SourceSchema = v.pipe(
  v.strictObject({
    id: SourceIdSchema,
    kind: v.picklist(SOURCE_KINDS),
    publisher: LocalizedTextSchema,
    /** Title as published; null when the research did not record it. */
    title: v.nullable(v.string()),
    /** ISO date, possibly only year or year-month; null when unknown. */
    date: v.nullable(IsoDateSchema),
    /** Day on which one of us last read the page or a stored copy of it; null when none could be opened again. */
    readOn: v.nullable(IsoDaySchema),
    /** https or http address; null for material without one, and where `unlinkedUrl` has it. */
    url: v.nullable(AddressSchema),
    /** Address on a site whose pages carry spam: shown as text, so that the atlas leads nobody there. */
    unlinkedUrl: v.optional(v.nullable(AddressSchema), null),
  }),
  v.readonly(),
);

export type Source = v.InferOutput<typeof SourceSchema>;
export type SourceKind = Source['kind'];

/** Whether no original publisher answers for what such a source says. */
export const isWeakKind = (kind: SourceKind): boolean =>
  kind === 'repost' || kind === 'mirror' || kind === 'encyclopaedia';

/** The same of what rests on all of these; one that is not known may be an original. */
export const areWeakSources = (
  sourceIds: readonly string[],
  sourceById: ReadonlyMap<string, Source>,
): boolean =>
  sourceIds.every((id) => {
    const source = sourceById.get(id);
    return source !== undefined && isWeakKind(source.kind);
  });

/** Whether the publisher speaks of what is its own, or for the public: who may give a telephone number or a website. */
export const isOriginalKind = (kind: SourceKind): boolean => kind === 'official' || kind === 'company';

/** `public/geo/sources.json`. */
export const SourcesFileSchema = v.pipe(v.strictObject({ sources: v.array(SourceSchema) }), v.readonly());
