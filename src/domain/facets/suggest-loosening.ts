import { FACETS } from '../../schema/facets.ts';
import type { Facet, FacetSelection } from '../../schema/facets.ts';
import { applyFacets } from './apply-facets.ts';
import type { FacetContext, FacetSubject } from './apply-facets.ts';
import { clearFacet } from './facet-selection.ts';

/** A way out of an empty list: what is there again once these facets are cleared. */
export type Loosening = Readonly<{ facets: readonly Facet[]; wouldLeave: number }>;

/**
 * The single facets whose clearing helps, the most helpful first; if none does alone, the pairs that do; if none of
 * those, all facets together. Empty when the list is not, or when there is nothing to find.
 */
export function suggestLoosening(
  initiatives: readonly FacetSubject[],
  selection: FacetSelection,
  context: FacetContext,
): readonly Loosening[] {
  const left = (facets: readonly Facet[]): number =>
    applyFacets(initiatives, facets.reduce(clearFacet, selection), context).length;
  if (left([]) > 0) return [];
  const active = FACETS.filter((facet) => selection[facet].length > 0);
  const pairs = active.flatMap((first, i) => active.slice(i + 1).map((second) => [first, second]));
  for (const attempts of [active.map((facet) => [facet]), pairs, [active]]) {
    const helpful = attempts
      .map((facets) => ({ facets, wouldLeave: left(facets) }))
      .filter(({ wouldLeave }) => wouldLeave > 0);
    if (helpful.length > 0) return helpful.sort((a, b) => b.wouldLeave - a.wouldLeave);
  }
  return [];
}
