import type { SectionId } from '../schema/section.ts';
import { URL_TABLE } from '../schema/url-state.ts';
import type { ViewId } from '../schema/view.ts';

const REPORT: ViewId = 'report';

/** An address that opens the report at a section with default choices. */
export const sectionHref = (id: SectionId): string =>
  `?${URL_TABLE.view.key}=${REPORT}&${URL_TABLE.sectionId.key}=${id}`;
