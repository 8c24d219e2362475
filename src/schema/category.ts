import * as v from 'valibot';

/**
 * The kinds of initiative that there are a marker, a colour and words for. Which of them a district has, and in which order,
 * its `district.json` says: see `CATEGORIES`.
 */
export const KNOWN_CATEGORIES = [
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

export const CategorySchema = v.picklist(KNOWN_CATEGORIES);
export type Category = v.InferOutput<typeof CategorySchema>;
