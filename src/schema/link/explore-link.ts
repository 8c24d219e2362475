import { type LinkTable, flag, parseWith, unless } from './link-parameter.ts';
import { type FacetSelection, formatFacets, NO_SELECTION, parseFacets } from '../facets.ts';
import { type ListOrder, ListOrderSchema } from '../list-order.ts';

export type ExploreLink = Readonly<{
  /** What is shown; it counts for map, list and numbers alike. */
  facets: FacetSelection;
  listOrder: ListOrder;
  /** Lists only what the map has in sight. */
  onlyInView: boolean;
}>;

export const EXPLORE_LINK: LinkTable<ExploreLink> = {
  facets: {
    key: 'only',
    history: 'replace',
    parse: parseFacets,
    format: formatFacets,
    default: NO_SELECTION,
  },
  listOrder: {
    key: 'sort',
    history: 'replace',
    parse: parseWith(ListOrderSchema),
    format: unless<ListOrder>('report'),
    default: 'report',
  },
  onlyInView: {
    key: 'in-view',
    history: 'replace',
    ...flag,
    default: false,
  },
};
