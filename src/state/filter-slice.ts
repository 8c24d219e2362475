import { clearFacet, toggleChoice } from '../domain/facets/facet-selection.ts';
import { type Facet, type FacetValues, NO_SELECTION } from '../schema/facets.ts';
import type { ListOrder } from '../schema/list-order.ts';
import type { UrlState } from '../schema/url-state.ts';
import { type KeepingOf, LINK } from './state-keeping.ts';
import type { Slice } from './slice.ts';

type FilterChoices = Pick<UrlState, 'facets' | 'listOrder' | 'onlyInView'>;

export type FilterSlice = FilterChoices &
  Readonly<{
    toggleFacet: <F extends Facet>(facet: F, value: FacetValues[F]) => void;
    /** Takes every choice of these facets away; of all of them when none is named. */
    clearFacets: (facets?: readonly Facet[]) => void;
    chooseListOrder: (order: ListOrder) => void;
    toggleOnlyInView: () => void;
  }>;

export const FILTER_KEEPING = {
  facets: LINK,
  listOrder: LINK,
  onlyInView: LINK,
} as const satisfies KeepingOf<FilterSlice>;

export const createFilterSlice =
  ({ facets, listOrder, onlyInView }: FilterChoices): Slice<FilterSlice> =>
  (set) => ({
    facets,
    listOrder,
    onlyInView,
    toggleFacet: (facet, value) => {
      set((state) => ({ facets: toggleChoice(state.facets, facet, value) }));
    },
    clearFacets: (cleared) => {
      set((state) => ({
        facets: cleared === undefined ? NO_SELECTION : cleared.reduce(clearFacet, state.facets),
      }));
    },
    chooseListOrder: (order) => {
      set({ listOrder: order });
    },
    toggleOnlyInView: () => {
      set((state) => ({ onlyInView: !state.onlyInView }));
    },
  });
