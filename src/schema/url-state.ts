import { ANALYSE_LINK, type AnalyseLink } from './link/analyse-link.ts';
import { type AppearanceLink, APPEARANCE_LINK } from './link/appearance-link.ts';
import { type MapLink, MAP_LINK } from './link/map-link.ts';
import { type ExploreLink, EXPLORE_LINK } from './link/explore-link.ts';
import type { LinkTable } from './link/link-parameter.ts';
import { type NavigationLink, NAVIGATION_LINK } from './link/navigation-link.ts';
import { type NearbyLink, NEARBY_LINK } from './link/nearby-link.ts';
import { type ReportLink, REPORT_LINK } from './link/report-link.ts';
import { type ToursLink, TOURS_LINK } from './link/tours-link.ts';

/** Everything a link carries: a row for each capability. */
export type UrlState = NavigationLink &
  ReportLink &
  ExploreLink &
  AppearanceLink &
  MapLink &
  NearbyLink &
  ToursLink &
  AnalyseLink;

/** In the order in which a link is written. */
export const URL_TABLE: LinkTable<UrlState> = {
  ...NAVIGATION_LINK,
  ...REPORT_LINK,
  ...EXPLORE_LINK,
  ...APPEARANCE_LINK,
  ...MAP_LINK,
  ...NEARBY_LINK,
  ...TOURS_LINK,
  ...ANALYSE_LINK,
};
