import type { ReadPosition } from '../schema/report.ts';
import type { SectionId } from '../schema/section.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';

/** A part of the report: a section, or one of its numbers. */
export type ReportPart = Readonly<{ sectionId: SectionId; indicatorId: string | null }>;

export type ReportSlice = Pick<UrlState, 'sectionId'> &
  Readonly<{
    /** What was asked for from elsewhere; null once the report has shown it. */
    soughtPart: ReportPart | null;
    /** The section under the reader's eyes; null beside the sections, in the table of all numbers. */
    readSection: (id: SectionId | null) => void;
    seekPart: (part: ReportPart | null) => void;
    /** Where the reader was when the report was left; going back or reloading returns there. */
    readPosition: ReadPosition | null;
    leaveReportAt: (position: ReadPosition) => void;
  }>;

export const createReportSlice =
  ({ sectionId, readPosition }: Pick<ReportSlice, 'sectionId' | 'readPosition'>): Slice<ReportSlice> =>
  (set) => ({
    sectionId,
    soughtPart: null,
    readSection: (id) => {
      set({ sectionId: id });
    },
    seekPart: (soughtPart) => {
      set({ soughtPart });
    },
    readPosition,
    leaveReportAt: (position) => {
      set({ readPosition: position });
    },
  });
