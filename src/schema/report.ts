import * as v from 'valibot';
import { InitiativeIdSchema } from './initiative.ts';
import { LocalizedTextSchema } from './localized-text.ts';
import { SectionIdSchema, SectionSchema } from './section.ts';
import { SourceIdSchema } from './source.ts';

/** Whether a number was reached, is aimed for, or only describes. */
export const INDICATOR_KINDS = ['achieved', 'target', 'context'] as const;

/** A number of the report. */
export const IndicatorSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    label: LocalizedTextSchema,
    /** Exactly as printed, in `unit`. */
    value: v.number(),
    unit: LocalizedTextSchema,
    /** How exact the report is: 80余万 is `more-than`, 约 is `about`, 第3 is `rank`. */
    precision: v.picklist(['exact', 'more-than', 'about', 'rank']),
    kind: v.picklist(INDICATOR_KINDS),
    section: SectionIdSchema,
    quote: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    /** The period a flow refers to; null for a state or where the report does not say. */
    period: v.nullable(LocalizedTextSchema),
    /** The indicator that is the goal (or the half-year figure) of this one, by id. */
    counterpart: v.nullable(v.string()),
    related: v.array(InitiativeIdSchema),
  }),
  v.readonly(),
);
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
export type IndicatorKind = Indicator['kind'];

/** `public/geo/report.json`. */
export const ReportSchema = v.pipe(
  v.strictObject({
    title: LocalizedTextSchema,
    source: SourceIdSchema,
    sections: v.array(SectionSchema),
    indicators: v.array(IndicatorSchema),
  }),
  v.readonly(),
);
export type Report = v.InferOutput<typeof ReportSchema>;
