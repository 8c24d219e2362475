import * as v from 'valibot';

export const LONGEST_REACH_MINUTES = 60;

/** Minutes of the outermost reach, as the slider gives them. */
export const ReachMinutesSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(LONGEST_REACH_MINUTES),
);

/**
 * What a walk can lead to: the id of an initiative, or one of a station or an everyday place with its kind in
 * front, e.g. "station:huanglong-cave".
 */
export const DestinationIdSchema = v.pipe(
  v.string(),
  v.maxLength(90),
  v.regex(/^(?:(?:station|everyday):)?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/),
  v.brand('DestinationId'),
);
export type DestinationId = v.InferOutput<typeof DestinationIdSchema>;

export const isDestinationId = (text: string): text is DestinationId => v.is(DestinationIdSchema, text);

/** Ref of a metro line, e.g. "12". */
export const LineRefSchema = v.pipe(v.string(), v.regex(/^[0-9A-Z]{1,3}$/));

export const isLineRef = (text: string): boolean => v.is(LineRefSchema, text);
