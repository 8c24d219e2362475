import { FACET_VALUES, FACETS, OUTSIDE } from '../../schema/facets.ts';
import type { Facet, FacetSelection } from '../../schema/facets.ts';
import { facetValuesOf, passesFacet } from './apply-facets.ts';
import type { FacetContext, FacetSubject } from './apply-facets.ts';

/** For each value of each facet what would be left if only it were chosen there, with the other facets as they are. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Every value has a count, also those that would leave nothing. */
export function countFacets(
  initiatives: readonly FacetSubject[],
  selection: FacetSelection,
  context: FacetContext,
): FacetCounts {
  const counts = emptyCounts(context);
  for (const initiative of initiatives) {
    const failed = FACETS.filter((facet) => !passesFacet(facet, initiative, { selection, context }));
    for (const facet of FACETS) {
      if (failed.some((each) => each !== facet)) continue;
      const ofFacet = counts[facet];
      for (const value of new Set(facetValuesOf(facet, initiative, context))) {
        ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function emptyCounts({ subdistrictIds }: FacetContext): Readonly<Record<Facet, Map<string, number>>> {
  const zeros = (values: readonly string[]): Map<string, number> =>
    new Map(values.map((value) => [value, 0]));
  return {
    category: zeros(FACET_VALUES.category),
    status: zeros(FACET_VALUES.status),
    section: zeros(FACET_VALUES.section),
    subdistrict: zeros([...subdistrictIds, OUTSIDE]),
    located: zeros(FACET_VALUES.located),
    accuracy: zeros(FACET_VALUES.accuracy),
  };
}
