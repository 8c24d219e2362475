import { applyFacets, type FacetContext } from '../../domain/facets/apply-facets.ts';
import { clearFacet } from '../../domain/facets/facet-selection.ts';
import { remember } from '../../domain/remember.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Category } from '../../schema/category.ts';
import type { FacetSelection } from '../../schema/facets.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useFacetContext } from '../../state/use-listing.ts';

/** How many places of each category there are to count, whichever of them are chosen. */
const countsOf = remember((atlas: Atlas, facets: FacetSelection, context: FacetContext) => {
  const counts = new Map<Category, number>();
  for (const { category } of applyFacets(atlas.sites, clearFacet(facets, 'category'), context))
    counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
});

export function useCategoryCounts(): ReadonlyMap<Category, number> {
  const context = useFacetContext();
  return countsOf(
    useAtlas(),
    useAppStore((state) => state.facets),
    context,
  );
}
