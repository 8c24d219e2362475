import { CATEGORIES } from '../../schema/category.ts';
import type { Category } from '../../schema/category.ts';
import { SECTION_IDS } from '../../schema/section.ts';
import type { SectionId } from '../../schema/section.ts';
import { STATUSES } from '../../schema/status.ts';
import type { Status } from '../../schema/status.ts';
import { ACCURACY_CLASSES } from '../place/accuracy-class.ts';
import type { AccuracyClass } from '../place/accuracy-class.ts';

/** What each facet may be set to. */
export type FacetValues = Readonly<{
  category: Category;
  status: Status;
  /** Where the report names it. */
  section: SectionId;
  /** Id of a sub-district, or `OUTSIDE`. */
  subdistrict: string;
  located: 'located' | 'unlocated';
  accuracy: AccuracyClass;
}>;
export type Facet = keyof FacetValues;

/** The value of `subdistrict` for what lies beyond the district. */
export const OUTSIDE = 'outside';

/** The chosen values of each facet. A facet without a choice lets everything through. */
export type FacetSelection = { readonly [F in Facet]: readonly FacetValues[F][] };

/** One chosen value: a chip that can be taken away. */
export type FacetChoice = { readonly [F in Facet]: Readonly<{ facet: F; value: FacetValues[F] }> }[Facet];

export const FACETS = ['category', 'status', 'section', 'subdistrict', 'located', 'accuracy'] as const;

/** The values in display order. The sub-districts are data, see `FacetContext`. */
export const FACET_VALUES: { readonly [F in Exclude<Facet, 'subdistrict'>]: readonly FacetValues[F][] } = {
  category: CATEGORIES,
  status: STATUSES,
  section: SECTION_IDS,
  located: ['located', 'unlocated'],
  accuracy: ACCURACY_CLASSES.map(({ accuracyClass }) => accuracyClass),
};

export const NO_SELECTION: FacetSelection = {
  category: [],
  status: [],
  section: [],
  subdistrict: [],
  located: [],
  accuracy: [],
};

/** The selection with one value put in, or taken out where it is in. */
export function toggleChoice<F extends Facet>(
  selection: FacetSelection,
  facet: F,
  value: FacetValues[F],
): FacetSelection {
  const chosen: readonly FacetValues[F][] = selection[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...selection, [facet]: next };
}

export const clearFacet = (selection: FacetSelection, facet: Facet): FacetSelection => ({
  ...selection,
  [facet]: [],
});

export const isUnfiltered = (selection: FacetSelection): boolean =>
  FACETS.every((facet) => selection[facet].length === 0);

/** Every chosen value, facet by facet. */
export function activeChoices(selection: FacetSelection): readonly FacetChoice[] {
  const choicesOf = <F extends Facet>(facet: F): readonly Readonly<{ facet: F; value: FacetValues[F] }>[] =>
    selection[facet].map((value) => ({ facet, value }));
  return [
    ...choicesOf('category'),
    ...choicesOf('status'),
    ...choicesOf('section'),
    ...choicesOf('subdistrict'),
    ...choicesOf('located'),
    ...choicesOf('accuracy'),
  ];
}

/**
 * The choice that shows all values but the hidden ones. Hiding all of them is no choice, so it shows all: a facet
 * cannot ask for nothing.
 */
export function choiceWithout<T>(all: readonly T[], hidden: readonly T[]): readonly T[] {
  const shown = all.filter((value) => !hidden.includes(value));
  return shown.length === all.length ? [] : shown;
}
