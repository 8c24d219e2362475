import * as v from 'valibot';

/** Where a name in English comes from: mapped in OpenStreetMap, of a list by hand, or romanised by rule. */
const NAME_SOURCES = ['osm', 'list', 'rule'] as const;
export const NameSourceSchema = v.picklist(NAME_SOURCES);
export type NameSource = v.InferOutput<typeof NameSourceSchema>;
