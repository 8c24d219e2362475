import { type LinkTable, parseWith } from './link-parameter.ts';
import { type SectionId, SectionIdSchema } from '../section.ts';

export type ReportLink = Readonly<{
  /** The section of the report that is read; null for its beginning. */
  sectionId: SectionId | null;
}>;

export const REPORT_LINK: LinkTable<ReportLink> = {
  sectionId: {
    key: 'section',
    history: 'replace',
    parse: parseWith(SectionIdSchema),
    format: (id) => (id === 'preamble' ? null : id),
    default: null,
  },
};
