import { initiativeIdOf, isPartId } from '../domain/place/sites.ts';
import type { SiteId } from '../schema/initiative.ts';
import { URL_TABLE } from '../schema/url-state.ts';
import type { SectionId } from '../schema/section.ts';
import type { TourId, TourWay } from '../schema/tour-choices.ts';
import type { ViewId } from '../schema/view.ts';

/** An address that opens the initiative, or a part of it, with default choices: what a row links to and what is shared. */
export function placeHref(site: SiteId): string {
  const part = isPartId(site) ? `&${URL_TABLE.selectedPartId.key}=${site}` : '';
  return `?${URL_TABLE.selectedId.key}=${initiativeIdOf(site)}${part}`;
}

const REPORT: ViewId = 'report';

/** An address that opens the report at a section with default choices. */
export const sectionHref = (id: SectionId): string =>
  `?${URL_TABLE.view.key}=${REPORT}&${URL_TABLE.sectionId.key}=${id}`;

const TOURS: ViewId = 'tours';

/** An address that opens a tour, walked in that way, with default choices. */
export function tourHref(id: TourId, way: TourWay = 'usual'): string {
  const chosen = URL_TABLE.tourWay.format(way);
  return `?${URL_TABLE.view.key}=${TOURS}&${URL_TABLE.tourId.key}=${id}${chosen === null ? '' : `&${URL_TABLE.tourWay.key}=${chosen}`}`;
}
