import type { UrlState } from '../schema/url-state.ts';

/** Whether the map will begin where the outline in the page draws the district: whole, beside a panel of the usual width. */
export const startsWhole = ({
  camera,
  selectedId,
  view,
  embed,
}: Pick<UrlState, 'camera' | 'selectedId' | 'view' | 'embed'>): boolean =>
  camera === null && selectedId === null && view !== 'report' && !embed;
