import * as v from 'valibot';
import { InitiativeIdSchema } from './initiative.ts';
import { LocalizedTextSchema } from './localized-text.ts';
import { SectionIdSchema, SectionSchema } from './section.ts';
import { SourceIdSchema } from './source.ts';

/** Whether a number was reached, is being worked on, is aimed for, or only describes. */
export const INDICATOR_KINDS = ['achieved', 'under-way', 'target', 'context'] as const;

/** What the report says around the number: 80余 is `more-than`, 30项以上 `at-least`, 第3 `rank`. */
const INDICATOR_PRECISIONS = ['exact', 'more-than', 'at-least', 'rank', 'label'] as const;

const IndicatorIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** A number of the report. */
export const IndicatorSchema = v.pipe(
  v.strictObject({
    id: IndicatorIdSchema,
    label: LocalizedTextSchema,
    /**
     * In plain units, so that each language can group it its own way: 232亿元 is 23200000000 and 元 (yuan).
     * Null for a name that only looks like a number ("117N").
     */
    value: v.nullable(v.number()),
    /** Null for ranks and labels. */
    unit: v.nullable(LocalizedTextSchema),
    precision: v.picklist(INDICATOR_PRECISIONS),
    kind: v.picklist(INDICATOR_KINDS),
    section: SectionIdSchema,
    /** The words of the report that hold the number, verbatim. */
    quote: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    /** The period a flow refers to; null for a state or where the report does not say. */
    period: v.nullable(LocalizedTextSchema),
    /** Id of the indicator to read beside this one: its goal, its half-year figure, its whole. Mutual. */
    counterpart: v.nullable(IndicatorIdSchema),
    related: v.array(InitiativeIdSchema),
    /** What the report leaves open about this number; null when nothing. */
    remark: v.nullable(LocalizedTextSchema),
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

export const ReadPositionSchema = v.object({
  /** Id of the element that begins the part: the heading of a section, or of the table of all numbers. */
  partId: v.pipe(v.string(), v.minLength(1)),
  /** How far the upper edge of what is visible lies below the beginning of the part, in CSS pixels. */
  offsetPixels: v.number(),
});

/** Where somebody was reading in the report. */
export type ReadPosition = Readonly<v.InferOutput<typeof ReadPositionSchema>>;
