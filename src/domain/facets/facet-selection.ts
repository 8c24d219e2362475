import { FACETS, NO_SELECTION, OUTSIDE } from '../../schema/facets.ts';
import type { Facet, FacetChoice, FacetSelection, FacetValues } from '../../schema/facets.ts';

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

/** What is not cleared stays the same object. */
export const clearFacet = (selection: FacetSelection, facet: Facet): FacetSelection => ({
  ...selection,
  [facet]: NO_SELECTION[facet],
});

export const isUnfiltered = (selection: FacetSelection): boolean =>
  FACETS.every((facet) => selection[facet].length === 0);

/** Every chosen value, facet by facet. */
export function activeChoices(selection: FacetSelection): readonly FacetChoice[] {
  const choicesOf = <F extends Facet>(facet: F): readonly Readonly<{ facet: F; value: FacetValues[F] }>[] =>
    selection[facet].map((value) => ({ facet, value }));
  return [
    ...choicesOf('category'),
    ...choicesOf('kind'),
    ...choicesOf('status'),
    ...choicesOf('section'),
    ...choicesOf('subdistrict'),
    ...choicesOf('located'),
    ...choicesOf('accuracy'),
  ];
}

/** Without sub-districts that are none of `known`: of a link to other data nothing would be left. */
export function withKnownSubdistricts(selection: FacetSelection, known: readonly string[]): FacetSelection {
  const subdistrict = selection.subdistrict.filter((id) => id === OUTSIDE || known.includes(id));
  return subdistrict.length === selection.subdistrict.length ? selection : { ...selection, subdistrict };
}
