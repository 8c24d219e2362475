import * as v from 'valibot';

export const ReadPositionSchema = v.object({
  /** Id of the element that begins the part: the heading of a section, or of the table of all numbers. */
  partId: v.pipe(v.string(), v.minLength(1)),
  /** How far the upper edge of what is visible lies below the beginning of the part, in CSS pixels. */
  offsetPixels: v.number(),
});

/** Where somebody was reading in the report. */
export type ReadPosition = Readonly<v.InferOutput<typeof ReadPositionSchema>>;
