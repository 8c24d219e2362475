import type { AppearanceSlice } from './appearance-slice.ts';
import type { CameraSlice } from './camera-slice.ts';
import type { CommandsSlice } from './commands-slice.ts';
import type { FilterSlice } from './filter-slice.ts';
import type { NavigationSlice } from './navigation-slice.ts';
import type { NearbySlice } from './nearby-slice.ts';
import type { ReportSlice } from './report-slice.ts';
import type { RequestSlice } from './request-slice.ts';
import type { SearchSlice } from './search-slice.ts';
import type { SelectionSlice } from './selection-slice.ts';

/** Ids and choices, and the ways to change them. What can be computed from these is a selector. */
export type AppState = NavigationSlice &
  SelectionSlice &
  ReportSlice &
  RequestSlice &
  NearbySlice &
  FilterSlice &
  SearchSlice &
  CameraSlice &
  CommandsSlice &
  AppearanceSlice;
