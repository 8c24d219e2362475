import * as v from 'valibot';
import { type LinkTable, parseWith } from './link-parameter.ts';
import { isChapter, type SectionId } from '../section.ts';
import { SECTION_IDS } from '../this-district.ts';

export type ReportLink = Readonly<{
  /** The section of the report that is read; null for its beginning. */
  sectionId: SectionId | null;
}>;

export const REPORT_LINK: LinkTable<ReportLink> = {
  sectionId: {
    key: 'section',
    history: 'replace',
    parse: parseWith(v.picklist(SECTION_IDS)),
    format: (id) => (id === null || isChapter(id) ? id : null),
    default: null,
  },
};
