import { useMemo } from 'react';
import { applyFacets, facetValuesOf } from '../../domain/facets/apply-facets.ts';
import type { Facet } from '../../schema/facets.ts';
import { useAtlas } from '../../state/providers.tsx';
import { useFacetContext, useOtherFacets } from '../../state/use-listing.ts';

/** How many places there are to count of each value of a facet, whichever of its values are chosen; none of those of none. */
export function useFilterCounts(facet: Facet): ReadonlyMap<string, number> {
  const { sites } = useAtlas();
  const context = useFacetContext();
  const others = useOtherFacets(facet);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const site of applyFacets(sites, others, context))
      for (const value of new Set(facetValuesOf(facet, site, context)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }, [sites, others, context, facet]);
}
