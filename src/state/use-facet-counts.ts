import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useAppStore } from './app-store-context.tsx';
import { useAtlas } from './atlas-context.tsx';
import { useFacetContext } from './use-listing.ts';
import { clearFacet } from '../domain/facets/facet-selection.ts';
import { countFacet } from '../domain/facets/count-facet.ts';
import type { Facet, FacetSelection } from '../schema/facets.ts';

/** What is chosen in the other facets; the same object while only this one's choices change. */
export const useOtherFacets = (facet: Facet): FacetSelection =>
  useAppStore(useShallow((state) => clearFacet(state.facets, facet)));

/** For each value of a facet what choosing it alone would leave. */
export function useFacetCounts(facet: Facet): ReadonlyMap<string, number> {
  const { initiatives } = useAtlas();
  const context = useFacetContext();
  const selection = useOtherFacets(facet);
  return useMemo(
    () => countFacet(facet, initiatives, { selection, context }),
    [facet, initiatives, selection, context],
  );
}
