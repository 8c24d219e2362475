import { useAppStore, useAtlas } from './providers.tsx';
import { useFacetContext } from './use-listing.ts';
import type { Atlas } from '../data/atlas.ts';
import { applyFacets, type FacetContext } from '../domain/facets/apply-facets.ts';
import { remember } from '../domain/remember.ts';
import { type Study, toStudyPlace } from '../domain/study/study.ts';
import type { FacetSelection } from '../schema/facets.ts';

/** Computed once for all that ask, the map too. */
export const studyOf = remember(
  (
    { sites, subdistricts }: Pick<Atlas, 'sites' | 'subdistricts'>,
    facets: FacetSelection,
    context: FacetContext,
  ): Study => ({
    places: applyFacets(sites, facets, context).map(toStudyPlace),
    areas: subdistricts,
  }),
);

/** What is analysed now. */
export function useStudy(): Study {
  const context = useFacetContext();
  return studyOf(
    useAtlas(),
    useAppStore((state) => state.facets),
    context,
  );
}
