import type { UrlState } from '../../schema/url-state.ts';

/** Whether the map will begin where the outline in the page draws the district: whole, beside a panel of the usual width. */
export const startsWhole = ({
  camera,
  selectedId,
  view,
  embed,
  origins,
}: Pick<UrlState, 'camera' | 'selectedId' | 'view' | 'embed' | 'origins'>): boolean =>
  camera === null &&
  selectedId === null &&
  view !== 'report' &&
  !(view === 'nearby' && origins.a !== null) &&
  !embed;
