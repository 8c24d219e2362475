import { ANALYSE_KEEPING, type AnalyseSlice, createAnalyseSlice } from './analyse-slice.ts';
import {
  createAppearanceSlice,
  APPEARANCE_KEEPING,
  type AppearanceSlice,
  type SystemPreferences,
} from './appearance-slice.ts';
import { createCameraSlice, CAMERA_KEEPING, type CameraSlice } from './camera-slice.ts';
import {
  createCommandsSlice,
  COMMANDS_KEEPING,
  type CommandsSlice,
  type CommandChoices,
  DEFAULT_COMMAND_CHOICES,
} from './commands-slice.ts';
import { createFilterSlice, FILTER_KEEPING, type FilterSlice } from './filter-slice.ts';
import { createNavigationSlice, NAVIGATION_KEEPING, type NavigationSlice } from './navigation-slice.ts';
import { createNearbySlice, NEARBY_KEEPING, type NearbySlice } from './nearby-slice.ts';
import { createReportSlice, REPORT_KEEPING, type ReportSlice } from './report-slice.ts';
import { createRequestSlice, REQUEST_KEEPING, type RequestSlice } from './request-slice.ts';
import { createSearchSlice, SEARCH_KEEPING, type SearchSlice } from './search-slice.ts';
import { createSelectionSlice, SELECTION_KEEPING, type SelectionSlice } from './selection-slice.ts';
import { createToursSlice, TOURS_KEEPING, type ToursSlice } from './tours-slice.ts';
import type { Slice } from './slice.ts';
import type { KeepingOf } from './state-keeping.ts';
import type { UrlState } from '../schema/url-state.ts';

/** Ids and choices, and the ways to change them. What can be computed from these is a selector. */
export type AppState = NavigationSlice &
  SelectionSlice &
  ReportSlice &
  RequestSlice &
  NearbySlice &
  ToursSlice &
  AnalyseSlice &
  FilterSlice &
  SearchSlice &
  CameraSlice &
  CommandsSlice &
  AppearanceSlice;

/** What a link and the device's memory say. */
export type StartChoices = UrlState &
  CommandChoices &
  Pick<NearbySlice, 'savedPlaces'> &
  Pick<ToursSlice, 'keptWalks'> &
  Pick<ReportSlice, 'readPosition'> &
  Pick<SearchSlice, 'recentSearches'>;

export const NOTHING_STORED: Omit<StartChoices, keyof UrlState> = {
  ...DEFAULT_COMMAND_CHOICES,
  savedPlaces: [],
  keptWalks: [],
  recentSearches: [],
  readPosition: null,
};

/** The whole of the store. A new part is a file and its rows here. */
export const createState =
  (initial: StartChoices, system: SystemPreferences): Slice<AppState> =>
  (set) => ({
    ...createNavigationSlice(initial)(set),
    ...createSelectionSlice(initial)(set),
    ...createReportSlice(initial)(set),
    ...createRequestSlice(set),
    ...createNearbySlice(initial)(set),
    ...createToursSlice(initial)(set),
    ...createAnalyseSlice(initial)(set),
    ...createFilterSlice(initial)(set),
    ...createSearchSlice(initial)(set),
    ...createCameraSlice(initial)(set),
    ...createCommandsSlice(initial)(set),
    ...createAppearanceSlice({ ...initial, system })(set),
  });

const STATE_KEEPING = {
  ...NAVIGATION_KEEPING,
  ...SELECTION_KEEPING,
  ...REPORT_KEEPING,
  ...REQUEST_KEEPING,
  ...NEARBY_KEEPING,
  ...TOURS_KEEPING,
  ...ANALYSE_KEEPING,
  ...FILTER_KEEPING,
  ...SEARCH_KEEPING,
  ...CAMERA_KEEPING,
  ...COMMANDS_KEEPING,
  ...APPEARANCE_KEEPING,
} as const satisfies KeepingOf<AppState>;

type Keepings = typeof STATE_KEEPING;

export type StoredKey = {
  [K in keyof Keepings]: Keepings[K]['memory'] extends 'device' ? K : never;
}[keyof Keepings];

const isKey = (key: string): key is keyof Keepings => key in STATE_KEEPING;

const isStored = (key: string): key is StoredKey => isKey(key) && STATE_KEEPING[key].memory === 'device';

/** What the device remembers. */
export const STORED_KEYS: readonly StoredKey[] = Object.keys(STATE_KEEPING).filter(isStored);
