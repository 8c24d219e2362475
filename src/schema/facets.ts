import * as v from 'valibot';
import { ACCURACY_CLASSES, type AccuracyClass, AccuracyClassSchema } from './accuracy-class.ts';
import type { Category } from './category.ts';
import type { SectionId } from './section.ts';
import { CATEGORIES, SECTION_IDS } from './this-district.ts';
import { type Kind, KINDS, KindSchema, type Status, STATUSES, StatusSchema } from './status.ts';

const LOCATED_VALUES = ['located', 'unlocated'] as const;

/** What each facet may be set to. */
export type FacetValues = Readonly<{
  category: Category;
  kind: Kind;
  status: Status;
  /** Where the report names it. */
  section: SectionId;
  /** Id of a sub-district, or `OUTSIDE`. */
  subdistrict: string;
  located: (typeof LOCATED_VALUES)[number];
  accuracy: AccuracyClass;
}>;
export type Facet = keyof FacetValues;

/** The value of `subdistrict` for what lies beyond the district. */
export const OUTSIDE = 'outside';

/** The chosen values of each facet. A facet without a choice lets everything through. */
export type FacetSelection = { readonly [F in Facet]: readonly FacetValues[F][] };

/** One chosen value: a chip that can be taken away. */
export type FacetChoice = { readonly [F in Facet]: Readonly<{ facet: F; value: FacetValues[F] }> }[Facet];

export const FACETS = [
  'category',
  'kind',
  'status',
  'section',
  'subdistrict',
  'located',
  'accuracy',
] as const;

/** The values in display order. The sub-districts are data, see `FacetContext`. */
export const FACET_VALUES: { readonly [F in Exclude<Facet, 'subdistrict'>]: readonly FacetValues[F][] } = {
  category: CATEGORIES,
  kind: KINDS,
  status: STATUSES,
  section: SECTION_IDS,
  located: LOCATED_VALUES,
  accuracy: ACCURACY_CLASSES,
};

export const NO_SELECTION: FacetSelection = Object.freeze({
  category: [],
  kind: [],
  status: [],
  section: [],
  subdistrict: [],
  located: [],
  accuracy: [],
});

const SubdistrictIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

/**
 * Reads what `formatFacets` wrote: "category.market.transport,status.open". Names it does not know are passed
 * over; null when nothing is left.
 */
export function parseFacets(text: string): FacetSelection | null {
  const named = new Map(
    text.split(',').map((part) => {
      const [facet = '', ...values] = part.split('.');
      return [facet, values] as const;
    }),
  );
  const read = <T>(facet: Facet, schema: v.GenericSchema<unknown, T>): readonly T[] => [
    ...new Set(
      (named.get(facet) ?? []).flatMap((value) => {
        const result = v.safeParse(schema, value);
        return result.success ? [result.output] : [];
      }),
    ),
  ];
  const selection: FacetSelection = {
    category: read('category', v.picklist(CATEGORIES)),
    kind: read('kind', KindSchema),
    status: read('status', StatusSchema),
    section: read('section', v.picklist(SECTION_IDS)),
    subdistrict: read('subdistrict', SubdistrictIdSchema),
    located: read('located', v.picklist(LOCATED_VALUES)),
    accuracy: read('accuracy', AccuracyClassSchema),
  };
  return FACETS.every((facet) => selection[facet].length === 0) ? null : selection;
}

/** Null without a choice. */
export function formatFacets(selection: FacetSelection): string | null {
  const parts = FACETS.filter((facet) => selection[facet].length > 0).map((facet) =>
    [facet, ...selection[facet]].join('.'),
  );
  return parts.length === 0 ? null : parts.join(',');
}
