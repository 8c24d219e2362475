/** Of the chosen area; a part with more of it is always one of its own. */
const MOST_SHARE = 0.01;
/** Half a hectare, which a table of square kilometres shows as 0.00. */
const LEAST_M2 = 5_000;
/** Two files of the same border run as far beside each other, simplified differently. */
const LEAST_WIDTH_METERS = 25;

/** What is left of a sub-district that an outline hardly touches. */
type Part = Readonly<{ partM2: number; borderMeters: number; groundM2: number }>;

/**
 * Whether a part of a sub-district is only the blur of an outline: less than a hundredth of the chosen area, and less than
 * half a hectare or, on average, narrower than 25 m. The width is that of a long strip, twice the area by the border.
 */
export const isSliver = ({ partM2, borderMeters, groundM2 }: Part): boolean =>
  partM2 < groundM2 * MOST_SHARE && (partM2 < LEAST_M2 || (2 * partM2) / borderMeters < LEAST_WIDTH_METERS);
