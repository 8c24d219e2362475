import { applyFacets, type FacetContext } from '../../domain/facets/apply-facets.ts';
import { clearFacet } from '../../domain/facets/facet-selection.ts';
import { walksFromMetro } from '../../domain/place/walks-from-metro.ts';
import { remember } from '../../domain/remember.ts';
import { type Spread, spreadRows } from '../../domain/spread/spread-rows.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Category } from '../../schema/category.ts';
import type { FacetSelection } from '../../schema/facets.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useFacetContext } from '../../state/use-listing.ts';

const walksOf = remember(walksFromMetro);

/** Computed once for all that ask. */
const spreadOf = remember((atlas: Atlas, facets: FacetSelection, context: FacetContext): Spread =>
  spreadRows(applyFacets(atlas.sites, facets, context), {
    areas: atlas.subdistricts,
    stations: atlas.stations,
    walks: walksOf(atlas.stations),
  }),
);

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

/** How what passes the filters is spread. */
export function useSpread(): Spread {
  const context = useFacetContext();
  return spreadOf(
    useAtlas(),
    useAppStore((state) => state.facets),
    context,
  );
}
