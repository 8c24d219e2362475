import { useMemo } from 'react';
import { useAppStore } from './app-store-context.tsx';
import { useAtlas } from './atlas-context.tsx';
import { applyFacets, type FacetContext, facetContextOf } from '../domain/facets/apply-facets.ts';
import { listInView } from '../domain/facets/list-in-view.ts';
import { type InitiativeOrder, sortInitiatives } from '../domain/facets/sort-initiatives.ts';
import { isLocated } from '../domain/place/is-located.ts';
import type { Initiative, LocatedInitiative } from '../schema/initiative.ts';
import type { ListOrder } from '../schema/list-order.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import { CONTENT_LANGUAGE } from '../schema/locale.ts';
import type { ContentLanguage } from '../schema/localized-text.ts';
import { selectLocale } from './selectors.ts';
import { useViewCenter } from './use-view-center.ts';

/** What the facets ask of the atlas. */
export function useFacetContext(): FacetContext {
  const atlas = useAtlas();
  return useMemo(() => facetContextOf(atlas), [atlas]);
}

/** What passes the filters, in the order of the atlas. */
export function usePassingInitiatives(): readonly Initiative[] {
  const { initiatives } = useAtlas();
  const context = useFacetContext();
  const facets = useAppStore((state) => state.facets);
  return useMemo(() => applyFacets(initiatives, facets, context), [initiatives, facets, context]);
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
  located: readonly LocatedInitiative[];
  unlocated: readonly Initiative[];
  /** How many pass the filters but are out of sight; 0 when everything is listed. */
  outOfView: number;
}>;

export function useListing(): Listing {
  const passing = usePassingInitiatives();
  const by = useAppStore((state) => state.listOrder);
  const language = useAppStore((state) => CONTENT_LANGUAGE[selectLocale(state)]);
  const viewCenter = useViewCenter();
  const center = by === 'distance' ? viewCenter : null;
  /** Null while all are listed, or before the map has said what it sees. */
  const view = useAppStore((state) => (state.onlyInView ? state.viewBounds : null));
  const sorted = useMemo(
    () => sortInitiatives(passing, toOrder(by, center, language)),
    [passing, by, center, language],
  );
  return useMemo(() => {
    const located = sorted.filter(isLocated);
    const unlocated = sorted.filter(({ location }) => location === null);
    if (view === null) return { located, unlocated, outOfView: 0 };
    const [southWest, northEast] = view;
    const seen = listInView(located, { southWest, northEast });
    return { located: seen, unlocated: [], outOfView: sorted.length - seen.length };
  }, [sorted, view]);
}

/** The entries of the explore list from first to last. */
export function useListedInitiatives(): readonly Initiative[] {
  const { located, unlocated } = useListing();
  return useMemo(() => [...located, ...unlocated], [located, unlocated]);
}
