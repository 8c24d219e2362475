import type { SectionId } from '../schema/section.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';

export type ReportSlice = Pick<UrlState, 'sectionId'> &
  Readonly<{
    /** The section under the reader's eyes; null beside the sections, in the table of all numbers. */
    readSection: (id: SectionId | null) => void;
  }>;

export const createReportSlice =
  ({ sectionId }: Pick<UrlState, 'sectionId'>): Slice<ReportSlice> =>
  (set) => ({
    sectionId,
    readSection: (id) => {
      set({ sectionId: id });
    },
  });
