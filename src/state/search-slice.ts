import type { RequestSlice } from './request-slice.ts';
import { type KeepingOf, DEVICE, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';
import type { FoundPlace } from '../domain/search/search-hit.ts';

export const MOST_RECENT_SEARCHES = 8;

export type SearchSlice = Readonly<{
  /** Names that were found and opened, the latest first. */
  recentSearches: readonly string[];
  /**
   * What the search found and the map points at. The whole entry, not its id: the gazetteer itself is known
   * to the search worker only.
   */
  foundPlace: FoundPlace | null;
  rememberSearch: (name: string) => void;
  forgetSearches: () => void;
  showFoundPlace: (place: FoundPlace) => void;
  closeFoundPlace: () => void;
}>;

export const SEARCH_KEEPING = {
  recentSearches: DEVICE,
  foundPlace: SESSION,
} as const satisfies KeepingOf<SearchSlice>;

export const createSearchSlice =
  ({
    recentSearches,
  }: Pick<SearchSlice, 'recentSearches'>): Slice<SearchSlice, Pick<RequestSlice, 'request'>> =>
  (set) => ({
    recentSearches,
    foundPlace: null,
    rememberSearch: (name) => {
      set((state) => ({
        recentSearches: [name, ...state.recentSearches.filter((other) => other !== name)].slice(
          0,
          MOST_RECENT_SEARCHES,
        ),
      }));
    },
    forgetSearches: () => {
      set({ recentSearches: [] });
    },
    showFoundPlace: (foundPlace) => {
      set({ foundPlace, request: { kind: 'show-found', place: foundPlace } });
    },
    closeFoundPlace: () => {
      set({ foundPlace: null });
    },
  });
