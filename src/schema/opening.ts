import * as v from 'valibot';
import { InitiativeIdSchema } from './initiative.ts';
import { LocalizedTextSchema } from './localized-text.ts';
import { IsoDateSchema, SourceIdsSchema } from './source.ts';

/** A day, a month or a year on which something of the programme opened, or is to open. */
const OpeningSchema = v.pipe(
  v.strictObject({
    /** Stays for ever: calendars know the opening by it. */
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    initiative: InitiativeIdSchema,
    /** No more precise than its sources. */
    date: IsoDateSchema,
    /** Announced for that date, and not reported as done. */
    isExpected: v.boolean(),
    /** What opened, in a few words that stand after the name: “reopened”, “halls B and C”. */
    what: LocalizedTextSchema,
    /** What other sources say of the date; null where none does. */
    doubt: v.nullable(LocalizedTextSchema),
    sources: SourceIdsSchema,
  }),
  v.readonly(),
);
export type Opening = v.InferOutput<typeof OpeningSchema>;

/** `public/geo/openings.json`. */
export const OpeningsFileSchema = v.strictObject({ openings: v.array(OpeningSchema) });
