import * as v from 'valibot';

/** The nine kinds of initiative, in display order; one GeoJSON file each. */
export const CATEGORIES = [
  'innovation',
  'education',
  'industry',
  'culture-street',
  'culture-venue',
  'market',
  'transport',
  'livelihood',
  'governance',
] as const;

export const CategorySchema = v.picklist(CATEGORIES);
export type Category = v.InferOutput<typeof CategorySchema>;
