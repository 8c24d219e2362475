import type { InitiativeId } from '../schema/initiative.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { ViewId } from '../schema/view.ts';
import { ANALYSE_LEFT, type AnalyseSlice } from './analyse-slice.ts';
import { NEARBY_LEFT, type NearbySlice } from './nearby-slice.ts';
import { REPORT_LEFT, REPORT_OPENED, type ReportSlice } from './report-slice.ts';
import { TOURS_LEFT, type ToursSlice } from './tours-slice.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** How far the bottom sheet of a narrow screen is pulled up. */
export const SHEET_SNAPS = ['peek', 'mid', 'full'] as const;
export type SheetSnap = (typeof SHEET_SNAPS)[number];

export type NavigationSlice = Pick<UrlState, 'view' | 'embed' | 'isChangesOpen'> &
  Readonly<{
    sheetSnap: SheetSnap;
    /** How often choices were corrected and not made: then the history gets no entry. */
    corrections: number;
    /** Opens a view, at a section or with a route where one is given, closing an open place. */
    openView: (
      view: ViewId,
      at?: Partial<Pick<UrlState, 'sectionId' | 'routeTo' | 'tourId' | 'walk' | 'isChangesOpen'>>,
    ) => void;
    setSheetSnap: (snap: SheetSnap) => void;
  }>;

/** The choices of all views that end when a view is opened: each view's own stand in its slice. */
const LEFT = { ...NEARBY_LEFT, ...REPORT_LEFT, ...TOURS_LEFT, ...ANALYSE_LEFT };

/** The choices that begin anew with a view, however it was left. */
const OPENED: Readonly<Partial<Record<ViewId, Partial<Pick<ReportSlice, 'readPosition'>>>>> = {
  report: REPORT_OPENED,
};

/** What opening a view changes of the other slices. */
type Others = Pick<UrlState, 'selectedId' | 'selectedPartId' | 'sectionId'> &
  Pick<ReportSlice, 'readPosition'> &
  Pick<NearbySlice, keyof typeof NEARBY_LEFT> &
  Pick<ToursSlice, keyof typeof TOURS_LEFT> &
  Pick<AnalyseSlice, keyof typeof ANALYSE_LEFT> &
  Readonly<{ hoveredId: InitiativeId | null }>;

export const NAVIGATION_KEEPING = {
  view: LINK,
  embed: LINK,
  isChangesOpen: LINK,
  sheetSnap: SESSION,
  corrections: SESSION,
} as const satisfies KeepingOf<NavigationSlice>;

export const createNavigationSlice =
  (initial: Pick<UrlState, 'view' | 'embed' | 'isChangesOpen'>): Slice<NavigationSlice, Others> =>
  (set) => ({
    view: initial.view,
    embed: initial.embed,
    isChangesOpen: initial.isChangesOpen,
    sheetSnap: 'mid',
    corrections: 0,
    openView: (view, at = {}) => {
      set(({ sheetSnap }) => ({
        view,
        selectedId: null,
        selectedPartId: null,
        hoveredId: null,
        isChangesOpen: false,
        ...LEFT,
        ...OPENED[view],
        ...at,
        sheetSnap: sheetSnap === 'peek' ? 'mid' : sheetSnap,
      }));
    },
    setSheetSnap: (sheetSnap) => {
      set({ sheetSnap });
    },
  });
