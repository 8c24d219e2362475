import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';
import { visibleText } from './visible-text.ts';

export const SAVED_PLACE_KINDS = ['home', 'work', 'other'] as const;
export type SavedPlaceKind = (typeof SAVED_PLACE_KINDS)[number];

export const LONGEST_PLACE_NAME = 40;
export const MOST_SAVED_PLACES = 30;

/** A name as somebody typed it, as far as it can be seen. */
export const PlaceNameSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform(visibleText),
  v.minLength(1),
  v.maxLength(LONGEST_PLACE_NAME),
);

/** A place the reader wants to find again; it stays on the device. */
const SavedPlaceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  kind: v.picklist(SAVED_PLACE_KINDS),
  name: PlaceNameSchema,
  point: LngLatSchema,
});
export type SavedPlace = Readonly<v.InferOutput<typeof SavedPlaceSchema>>;

/** What was stored, place by place: one that is damaged does not take the others with it. */
export const SavedPlacesSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => {
    const places = new Map<string, SavedPlace>();
    for (const item of items.slice(0, MOST_SAVED_PLACES)) {
      const parsed = v.safeParse(SavedPlaceSchema, item);
      if (parsed.success && !places.has(parsed.output.id)) places.set(parsed.output.id, parsed.output);
    }
    return [...places.values()];
  }),
);
