import * as v from 'valibot';

/** Part of a link to a tour. */
export const TourIdSchema = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.brand('TourId'),
);
export type TourId = v.InferOutput<typeof TourIdSchema>;

/** What a tour is about, in the order the filter offers them. */
export const TOUR_THEMES = ['street', 'art', 'books', 'tea', 'hills', 'wetland', 'towns'] as const;
export const TourThemeSchema = v.picklist(TOUR_THEMES);
export type TourTheme = v.InferOutput<typeof TourThemeSchema>;

/** As it is walked usually, or round steps, steep slopes and bars where the map has a way. */
export const TOUR_WAYS = ['usual', 'step-free'] as const;
export type TourWay = (typeof TOUR_WAYS)[number];

/** Which tours are listed. */
export type TourFilter = Readonly<{
  theme: TourTheme | null;
  /** With the stops, for somebody at a usual pace; null for any. */
  withinMinutes: number | null;
  /** Only those without a mapped obstacle, or with a way round each. */
  stepFree: boolean;
}>;

export const ANY_TOUR: TourFilter = { theme: null, withinMinutes: null, stepFree: false };
