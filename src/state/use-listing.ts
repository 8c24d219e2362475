import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { AppState } from './app-state.ts';
import { useAppStore, useAtlas } from './providers.tsx';
import { applyFacets, type FacetContext, facetContextOf } from '../domain/facets/apply-facets.ts';
import { listInView } from '../domain/facets/list-in-view.ts';
import { type InitiativeOrder, sortInitiatives } from '../domain/facets/sort-initiatives.ts';
import { isMapped } from '../domain/place/sites.ts';
import { remember } from '../domain/remember.ts';
import type { FacetSelection, Facet } from '../schema/facets.ts';
import type { Initiative } from '../schema/initiative.ts';
import type { ListOrder } from '../schema/list-order.ts';
import { type LngLat, lngLat } from '../schema/lng-lat.ts';
import { CONTENT_LANGUAGE } from '../schema/locale.ts';
import type { ContentLanguage } from '../schema/localized-text.ts';
import { clearFacet } from '../domain/facets/facet-selection.ts';
import { countFacet } from '../domain/facets/count-facet.ts';
import { boundsOf } from '../domain/geo/bounds.ts';

/** The middle of what is looked at: of the view, or of the whole district; null where neither is known. */
export function useViewCenter(): LngLat | null {
  const { subdistricts } = useAtlas();
  const seen = useAppStore((state) => state.camera?.center ?? null);
  const district = useMemo(() => {
    const bounds = boundsOf(subdistricts.map(({ geometry }) => geometry));
    if (bounds === null) return null;
    const { southWest, northEast } = bounds;
    return lngLat((southWest[0] + northEast[0]) / 2, (southWest[1] + northEast[1]) / 2);
  }, [subdistricts]);
  return seen ?? district;
}

/*
 * Computed once for all that ask: the list, its neighbours in an open place, the actions and the announcements all want
 * the same lists whenever a filter changes.
 */
const contextOf = remember(facetContextOf);
const passingOf = remember(applyFacets<Initiative>);
const sortedOf = remember(sortAll);
const listingOf = remember(toListing);
const entriesOf = remember(({ located, unlocated }: Listing): readonly Initiative[] => [
  ...located,
  ...unlocated,
]);

/** What the facets ask of the atlas. */
export const useFacetContext = (): FacetContext => contextOf(useAtlas());

/** What passes the filters, in the order of the atlas. */
export function usePassingInitiatives(): readonly Initiative[] {
  const { initiatives } = useAtlas();
  const context = useFacetContext();
  const facets = useAppStore((state) => state.facets);
  return passingOf(initiatives, facets, context);
}

/** Chinese names by their pinyin. */
const COLLATORS: Readonly<Record<ContentLanguage, Intl.Collator>> = {
  zh: new Intl.Collator('zh-u-co-pinyin'),
  en: new Intl.Collator('en'),
};

const toOrder = (by: ListOrder, center: LngLat | null, language: ContentLanguage): InitiativeOrder => {
  if (by === 'distance') return center === null ? { by: 'report' } : { by, center };
  if (by !== 'name') return { by };
  return { by, compareNames: (a, b) => COLLATORS[language].compare(a[language], b[language]) };
};

/** What the explore list shows: what the map shows, or its part in sight, and what has no place there. */
export type Listing = Readonly<{
  located: readonly Initiative[];
  unlocated: readonly Initiative[];
  /** How many pass the filters but are out of sight; 0 when everything is listed. */
  outOfView: number;
}>;

type Sorted = Pick<Listing, 'located' | 'unlocated'>;

/** Before the filters, which keep the order: so it does not depend on them. */
function sortAll(
  initiatives: readonly Initiative[],
  by: ListOrder,
  center: LngLat | null,
  language: ContentLanguage,
): Sorted {
  const sorted = sortInitiatives(initiatives, toOrder(by, center, language));
  return {
    located: sorted.filter(isMapped),
    unlocated: sorted.filter((initiative) => !isMapped(initiative)),
  };
}

function toListing(
  sorted: Sorted,
  facets: FacetSelection,
  context: FacetContext,
  view: AppState['viewBounds'],
): Listing {
  const located = applyFacets(sorted.located, facets, context);
  const unlocated = applyFacets(sorted.unlocated, facets, context);
  if (view === null) return { located, unlocated, outOfView: 0 };
  const [southWest, northEast] = view;
  const seen = listInView(located, { southWest, northEast });
  return { located: seen, unlocated: [], outOfView: located.length + unlocated.length - seen.length };
}

export function useListing(): Listing {
  const { initiatives } = useAtlas();
  const context = useFacetContext();
  const facets = useAppStore((state) => state.facets);
  const by = useAppStore((state) => state.listOrder);
  const language = useAppStore((state) => CONTENT_LANGUAGE[state.shownLocale]);
  const viewCenter = useViewCenter();
  const center = by === 'distance' ? viewCenter : null;
  /** Null while all are listed, or before the map has said what it sees. */
  const view = useAppStore((state) => (state.onlyInView ? state.viewBounds : null));
  return listingOf(sortedOf(initiatives, by, center, language), facets, context, view);
}

/** The entries of the explore list from first to last. */
export const useListedInitiatives = (): readonly Initiative[] => entriesOf(useListing());

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
