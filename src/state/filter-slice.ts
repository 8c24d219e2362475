import { CATEGORIES, type Category } from '../schema/category.ts';
import type { Listing } from '../schema/listing.ts';
import { STATUSES, type Status } from '../schema/status.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';

type FilterChoices = Pick<UrlState, 'hiddenCategories' | 'hiddenStatuses' | 'listing'>;

export type FilterSlice = FilterChoices &
  Readonly<{
    toggleCategory: (category: Category) => void;
    toggleStatus: (status: Status) => void;
    showAll: () => void;
    openListing: (listing: Listing) => void;
  }>;

/** `items` with `item` put in or taken out, in the order of `all`. */
const toggled = <T>(all: readonly T[], items: readonly T[], item: T): readonly T[] =>
  all.filter((each) => (each === item) !== items.includes(each));

export const createFilterSlice =
  ({ hiddenCategories, hiddenStatuses, listing }: FilterChoices): Slice<FilterSlice> =>
  (set) => ({
    hiddenCategories,
    hiddenStatuses,
    listing,
    toggleCategory: (category) => {
      set((state) => ({ hiddenCategories: toggled(CATEGORIES, state.hiddenCategories, category) }));
    },
    toggleStatus: (status) => {
      set((state) => ({ hiddenStatuses: toggled(STATUSES, state.hiddenStatuses, status) }));
    },
    showAll: () => {
      set({ hiddenCategories: [], hiddenStatuses: [] });
    },
    openListing: (next) => {
      set({ listing: next });
    },
  });
