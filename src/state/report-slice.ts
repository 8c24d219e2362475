import type { ReadPosition } from '../schema/report.ts';
import type { SectionId } from '../schema/section.ts';
import type { UrlState } from '../schema/url-state.ts';
import { type KeepingOf, LINK, TAB } from './state-keeping.ts';
import type { Slice } from './slice.ts';

export type ReportSlice = Pick<UrlState, 'sectionId'> &
  Readonly<{
    /** The section under the reader's eyes; null beside the sections, in the table of all numbers. */
    readSection: (id: SectionId | null) => void;
    /** Where the reader was when the report was left; going back or reloading returns there. */
    readPosition: ReadPosition | null;
    leaveReportAt: (position: ReadPosition) => void;
  }>;

/** The choices that end when the report is left. */
export const REPORT_LEFT = { sectionId: null } as const;

/** Whoever opens the report begins at its head or at the section asked for; going back does not come this way. */
export const REPORT_OPENED = { readPosition: null } as const;

export const REPORT_KEEPING = {
  sectionId: LINK,
  readPosition: TAB,
} as const satisfies KeepingOf<ReportSlice>;

export const createReportSlice =
  ({ sectionId, readPosition }: Pick<ReportSlice, 'sectionId' | 'readPosition'>): Slice<ReportSlice> =>
  (set) => ({
    sectionId,
    readSection: (id) => {
      set({ sectionId: id });
    },
    readPosition,
    leaveReportAt: (position) => {
      set({ readPosition: position });
    },
  });
