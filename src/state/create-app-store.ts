import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { createAppearanceSlice, type SystemPreferences } from './appearance-slice.ts';
import { createCameraSlice } from './camera-slice.ts';
import { type CommandChoices, createCommandsSlice, DEFAULT_COMMAND_CHOICES } from './commands-slice.ts';
import { createFilterSlice } from './filter-slice.ts';
import { isolateSubscribers } from './isolate-subscribers.ts';
import { createNavigationSlice } from './navigation-slice.ts';
import { createNearbySlice, type NearbySlice } from './nearby-slice.ts';
import { createReportSlice, type ReportSlice } from './report-slice.ts';
import { createRequestSlice } from './request-slice.ts';
import { createSearchSlice, type SearchSlice } from './search-slice.ts';
import { createSelectionSlice } from './selection-slice.ts';
import { URL_DEFAULTS } from './url.ts';
import type { UrlState } from '../schema/url-state.ts';

export type AppStore = StoreApi<AppState>;

/** What a link and the device's memory say. */
type StartChoices = UrlState &
  CommandChoices &
  Pick<NearbySlice, 'savedPlaces'> &
  Pick<ReportSlice, 'readPosition'> &
  Pick<SearchSlice, 'recentSearches'>;

const NOTHING_STORED = {
  ...DEFAULT_COMMAND_CHOICES,
  savedPlaces: [],
  recentSearches: [],
  readPosition: null,
};

const DEFAULT_SYSTEM: SystemPreferences = { locale: 'zh-CN', theme: 'day', reducedMotion: false };

/** A store that starts from the defaults, changed by `choices` (from the URL and the storage). */
export function createAppStore({
  choices = {},
  system = DEFAULT_SYSTEM,
}: {
  choices?: Partial<StartChoices>;
  system?: SystemPreferences;
} = {}): AppStore {
  const initial: StartChoices = { ...URL_DEFAULTS, ...NOTHING_STORED, ...choices };
  const store = createStore<AppState>()((set) => ({
    ...createNavigationSlice(initial)(set),
    ...createSelectionSlice(initial)(set),
    ...createReportSlice(initial)(set),
    ...createRequestSlice(set),
    ...createNearbySlice(initial)(set),
    ...createFilterSlice(initial)(set),
    ...createSearchSlice(initial)(set),
    ...createCameraSlice(initial)(set),
    ...createCommandsSlice(initial)(set),
    ...createAppearanceSlice({ ...initial, system })(set),
  }));
  return isolateSubscribers(store);
}
