import { FACET_VALUES, OUTSIDE } from '../../schema/facets.ts';
import type { Facet, FacetSelection } from '../../schema/facets.ts';
import { applyFacets, canBeAsked, facetValuesOf } from './apply-facets.ts';
import type { FacetContext, FacetSubject } from './apply-facets.ts';
import { clearFacet } from './facet-selection.ts';

/**
 * For each value of a facet what would be left if only it were chosen there, with the other facets as they are. Every
 * value has a count, also those that would leave nothing; none has one where the facet cannot be asked.
 */
export function countFacet(
  facet: Facet,
  initiatives: readonly FacetSubject[],
  { selection, context }: Readonly<{ selection: FacetSelection; context: FacetContext }>,
): ReadonlyMap<string, number> {
  if (!canBeAsked(facet, context)) return new Map();
  const counts = new Map(valuesOf(facet, context).map((value) => [value, 0]));
  for (const initiative of applyFacets(initiatives, clearFacet(selection, facet), context)) {
    for (const value of new Set(facetValuesOf(facet, initiative, context))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

const valuesOf = (facet: Facet, { subdistrictIds }: FacetContext): readonly string[] =>
  facet === 'subdistrict' ? [...subdistrictIds, OUTSIDE] : FACET_VALUES[facet];
