import * as v from 'valibot';
import { LocalizedTextSchema } from './localized-text.ts';

/** Names a part of the report. Which there are, and in which order, `district.json` says: see `SECTION_IDS`. */
export const SectionIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export type SectionId = v.InferOutput<typeof SectionIdSchema>;

/** The section of this id opens the report and is none of its chapters. A report need not have one. */
const PREAMBLE = 'preamble';

export const isChapter = (id: SectionId): boolean => id !== PREAMBLE;

/** One part of the report, told in the atlas's own words. */
export const SectionSchema = v.pipe(
  v.strictObject({
    id: SectionIdSchema,
    /** Full heading, e.g. "Market reform". */
    title: LocalizedTextSchema,
    /** For narrow places, at most six Chinese characters. */
    shortTitle: LocalizedTextSchema,
    /** One or two characters before the title of a chapter: its number. */
    numeral: v.optional(LocalizedTextSchema),
    /** Two to four sentences in own words. */
    summary: LocalizedTextSchema,
    /** What the report leaves open here; null where nothing was found missing. */
    notSaid: v.nullable(LocalizedTextSchema),
  }),
  v.readonly(),
);
export type Section = v.InferOutput<typeof SectionSchema>;
