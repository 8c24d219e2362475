import * as v from 'valibot';
import { InitiativeIdSchema } from './initiative.ts';
import { LocalizedTextSchema } from './localized-text.ts';
import { IsoDateSchema } from './source.ts';
import { StatusSchema } from './status.ts';
import { TourIdSchema } from './tour-choices.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ToldSchema = v.picklist(['told', 'changed', 'withdrawn']);

/** One thing that a release says otherwise of an entry than the release before. */
const ChangeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('added') }),
  v.strictObject({ kind: v.literal('removed') }),
  v.strictObject({
    kind: v.literal('status'),
    from: StatusSchema,
    to: StatusSchema,
    /** When the new one was true by its sources; null when only the report says it. */
    date: v.nullable(IsoDateSchema),
    /** The old word is none of the entry’s kind: the word was changed, which need not mean that the thing was. */
    isReworded: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('moved'), meters: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ kind: v.literal('located') }),
  v.strictObject({ kind: v.literal('unlocated') }),
  v.strictObject({ kind: v.literal('accuracy'), fromMeters: v.number(), toMeters: v.number() }),
  v.strictObject({ kind: v.literal('redrawn') }),
  /** How many places of it are told. */
  v.strictObject({ kind: v.literal('places'), from: count, to: count }),
  v.strictObject({ kind: v.literal('facts'), added: count, withdrawn: count, reworded: count }),
  /** Whether one can go in, and when. */
  v.strictObject({ kind: v.literal('visit'), is: ToldSchema }),
  /** What a newer source says against the report. */
  v.strictObject({ kind: v.literal('later'), is: ToldSchema }),
  v.strictObject({ kind: v.literal('renamed'), from: LocalizedTextSchema }),
]);
export type Change = v.InferOutput<typeof ChangeSchema>;
export type Told = v.InferOutput<typeof ToldSchema>;

const EntryChangesSchema = v.strictObject({
  id: InitiativeIdSchema,
  /** As of the release: a later one may not have the entry any more. */
  name: LocalizedTextSchema,
  changes: v.pipe(v.array(ChangeSchema), v.minLength(1)),
});
export type EntryChanges = v.InferOutput<typeof EntryChangesSchema>;

const TourChangeSchema = v.strictObject({
  id: TourIdSchema,
  name: LocalizedTextSchema,
  is: v.picklist(['added', 'removed', 'stops']),
});
export type TourChange = v.InferOutput<typeof TourChangeSchema>;

/** The day of a release in UTC, with a number where a day has more than one: `2026-11-27`, `2026-11-27.2`. Later ones sort last. */
export const ReleaseIdSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:\.[2-9])?$/));

const ReleaseSchema = v.strictObject({
  id: ReleaseIdSchema,
  /** When it was written down, to the second, in UTC. */
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
  /** What was done on the whole, where a list of changes would mislead. */
  note: v.nullable(LocalizedTextSchema),
  /** How many entries it holds. */
  entryCount: count,
  /** Of the first release nothing is told: all of it was new. */
  entries: v.array(EntryChangesSchema),
  tours: v.array(TourChangeSchema),
});
export type Release = v.InferOutput<typeof ReleaseSchema>;

/** `public/geo/changes.json`: the releases of the authored data, the oldest first. */
export const ChangesFileSchema = v.pipe(
  v.strictObject({ releases: v.pipe(v.array(ReleaseSchema), v.minLength(1)) }),
  v.check(
    ({ releases }) => releases.every(({ id }, index) => index === 0 || (releases[index - 1]?.id ?? '') < id),
    'The releases must stand in the order of their days',
  ),
);
