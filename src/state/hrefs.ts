import type { InitiativeId } from '../schema/initiative.ts';
import { URL_TABLE } from '../schema/url-state.ts';
import type { SectionId } from '../schema/section.ts';
import type { ViewId } from '../schema/view.ts';

/** An address that opens the initiative with default choices: what a row links to and what is shared. */
export const placeHref = (id: InitiativeId): string => `?${URL_TABLE.selectedId.key}=${id}`;

const REPORT: ViewId = 'report';

/** An address that opens the report at a section with default choices. */
export const sectionHref = (id: SectionId): string =>
  `?${URL_TABLE.view.key}=${REPORT}&${URL_TABLE.sectionId.key}=${id}`;
