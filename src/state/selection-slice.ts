import type { InitiativeId } from '../schema/initiative.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { NavigationSlice } from './navigation-slice.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** Where a selection came from: the map shows it already, a panel wants it shown, a link brings its camera. */
export type SelectionOrigin = 'map' | 'panel' | 'link';

export type SelectionSlice = Pick<UrlState, 'selectedId'> &
  Readonly<{
    selectionOrigin: SelectionOrigin;
    hoveredId: InitiativeId | null;
    select: (id: InitiativeId, origin: Exclude<SelectionOrigin, 'link'>) => void;
    closePlace: () => void;
    hover: (id: InitiativeId | null) => void;
  }>;

export const SELECTION_KEEPING = {
  selectedId: LINK,
  selectionOrigin: SESSION,
  hoveredId: SESSION,
} as const satisfies KeepingOf<SelectionSlice>;

export const createSelectionSlice =
  (initial: Pick<UrlState, 'selectedId'>): Slice<SelectionSlice, Pick<NavigationSlice, 'sheetSnap'>> =>
  (set) => ({
    selectedId: initial.selectedId,
    selectionOrigin: 'link',
    hoveredId: null,
    select: (selectedId, selectionOrigin) => {
      set(({ sheetSnap, hoveredId }) => ({
        selectedId,
        // The row that was pressed lies under the place now, where nothing tells that the pointer has left it.
        hoveredId: selectionOrigin === 'panel' ? null : hoveredId,
        selectionOrigin,
        sheetSnap: sheetSnap === 'peek' ? 'mid' : sheetSnap,
      }));
    },
    closePlace: () => {
      set({ selectedId: null });
    },
    hover: (hoveredId) => {
      set({ hoveredId });
    },
  });
