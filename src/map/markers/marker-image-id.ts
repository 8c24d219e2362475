import { KNOWN_CATEGORIES, type Category } from '../../schema/category.ts';
import { STATUSES, type Status } from '../../schema/status.ts';
import { THEMES, type Theme } from '../../schema/theme.ts';

/**
 * `marker` whole, `casing` for hover, `mini` without its glyph, `selected` in the seal frame, `framed` so without its glyph:
 * for the number of a stop.
 */
const MARKER_IMAGE_KINDS = ['marker', 'casing', 'mini', 'selected', 'framed'] as const;
export type MarkerImageKind = (typeof MARKER_IMAGE_KINDS)[number];

/** Sides of the marker grid in CSS pixels: drawn at exactly these sizes, because scaled images go soft. */
const MARKER_SIZES = [16, 21, 26, 30, 32] as const;
export type MarkerSize = (typeof MARKER_SIZES)[number];

export type MarkerImage = Readonly<{
  kind: MarkerImageKind;
  theme: Theme;
  sizePixels: MarkerSize;
  category: Category;
  status: Status;
}>;

/** What stands before the category and status in an image id; style expressions append those. */
export const markerImagePrefix = (image: Pick<MarkerImage, 'kind' | 'theme' | 'sizePixels'>): string =>
  `${image.kind}/${image.theme}/${String(image.sizePixels)}/`;

/** The part of an image id that a place carries as a property. */
export const markerImageSuffix = (category: Category, status: Status): string => `${category}/${status}`;

const find = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
  values.find((value) => value === text);

/** Null for ids that are no marker's. */
export function parseMarkerImageId(id: string): MarkerImage | null {
  const parts = id.split('/');
  const kind = find(MARKER_IMAGE_KINDS, parts[0]);
  const theme = find(THEMES, parts[1]);
  const sizePixels = MARKER_SIZES.find((size) => String(size) === parts[2]);
  const category = find(KNOWN_CATEGORIES, parts[3]);
  const status = find(STATUSES, parts[4]);
  if (!kind || !theme || !sizePixels || !category || !status || parts.length !== 5) return null;
  return { kind, theme, sizePixels, category, status };
}
