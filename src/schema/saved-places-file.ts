import * as v from 'valibot';
import { LngLatSchema } from './lng-lat.ts';
import { fail, ok, type Result } from './result.ts';
import { PlaceNameSchema, SAVED_PLACE_KINDS, type SavedPlace } from './saved-place.ts';

/** Far above what any list of ours takes: 30 places are about 6 kB. */
export const MOST_FILE_BYTES = 200_000;

/** Of a collection this large nobody means all as places to start from. */
const MOST_FEATURES = 1000;

const FileSchema = v.pipe(
  v.string(),
  v.maxLength(MOST_FILE_BYTES),
  v.parseJson(),
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.pipe(v.array(v.unknown()), v.maxLength(MOST_FEATURES)),
  }),
);

/** A named point of any GeoJSON, with or without a height; the kind is known only in a file of ours. */
const FeatureSchema = v.object({
  geometry: v.object({ type: v.literal('Point'), coordinates: LngLatSchema }),
  properties: v.object({
    name: PlaceNameSchema,
    kind: v.fallback(v.picklist(SAVED_PLACE_KINDS), 'other'),
  }),
});

export type ReadPlace = Readonly<Omit<SavedPlace, 'id'>>;

export type PlacesFile = Readonly<{
  places: readonly ReadPlace[];
  /** Entries without a name or a point. */
  unreadCount: number;
}>;

/** The saved places as GeoJSON (RFC 7946), which other maps read as well. */
export function formatPlacesFile(places: readonly SavedPlace[]): string {
  const features = places.map(({ kind, name, point }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: point },
    properties: { name, kind },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
}

/** @returns the places of a file, which may be anybody's; fails for what is no GeoJSON or has no named point. Never throws. */
export function parsePlacesFile(text: string): Result<PlacesFile, 'no-places'> {
  const file = v.safeParse(FileSchema, text.replace(/^\uFEFF/, ''));
  if (!file.success) return fail('no-places');
  const places = file.output.features.flatMap((feature) => {
    const parsed = v.safeParse(FeatureSchema, feature);
    if (!parsed.success) return [];
    const { geometry, properties } = parsed.output;
    return [{ ...properties, point: geometry.coordinates }];
  });
  if (places.length === 0) return fail('no-places');
  return ok({ places, unreadCount: file.output.features.length - places.length });
}
