import * as v from 'valibot';
import { LocalizedTextSchema } from './localized-text.ts';

/** The parts of the report, in its order. */
export const SECTION_IDS = [
  'preamble',
  'h1-review',
  'reform-1-market',
  'reform-2-industry',
  'reform-3-innovation',
  'reform-4-culture',
  'reform-5-livelihood',
  'reform-6-governance',
] as const;

export const SectionIdSchema = v.picklist(SECTION_IDS);
export type SectionId = v.InferOutput<typeof SectionIdSchema>;

/** One part of the report, told in the atlas's own words. */
export const SectionSchema = v.pipe(
  v.strictObject({
    id: SectionIdSchema,
    /** Full heading, e.g. "Market reform". */
    title: LocalizedTextSchema,
    /** For narrow places, at most six Chinese characters. */
    shortTitle: LocalizedTextSchema,
    /** Two to four sentences in own words. */
    summary: LocalizedTextSchema,
    /** What the report leaves open here; null where nothing was found missing. */
    notSaid: v.nullable(LocalizedTextSchema),
  }),
  v.readonly(),
);
export type Section = v.InferOutput<typeof SectionSchema>;
