import { initiativeIdOf, isPartId } from '../domain/place/sites.ts';
import type { InitiativeId, SiteId } from '../schema/initiative.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { NavigationSlice } from './navigation-slice.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** Where a selection came from: the map shows it already, a panel wants it shown, a link brings its camera. */
export type SelectionOrigin = 'map' | 'panel' | 'link';

export type SelectionSlice = Pick<UrlState, 'selectedId' | 'selectedPartId'> &
  Readonly<{
    selectionOrigin: SelectionOrigin;
    hoveredId: InitiativeId | null;
    /** Opens an initiative, or shows one of its parts in it. */
    select: (site: SiteId, origin: Exclude<SelectionOrigin, 'link'>) => void;
    closePlace: () => void;
    hover: (id: InitiativeId | null) => void;
  }>;

export const SELECTION_KEEPING = {
  selectedId: LINK,
  selectionOrigin: SESSION,
  hoveredId: SESSION,
  selectedPartId: LINK,
} as const satisfies KeepingOf<SelectionSlice>;

export const createSelectionSlice =
  (
    initial: Pick<UrlState, 'selectedId' | 'selectedPartId'>,
  ): Slice<SelectionSlice, Pick<NavigationSlice, 'sheetSnap'>> =>
  (set) => ({
    selectedId: initial.selectedId,
    selectionOrigin: 'link',
    hoveredId: null,
    selectedPartId: initial.selectedPartId,
    select: (site, selectionOrigin) => {
      set(({ sheetSnap, hoveredId }) => ({
        selectedId: initiativeIdOf(site),
        selectedPartId: isPartId(site) ? site : null,
        // The row that was pressed lies under the place now, where nothing tells that the pointer has left it.
        hoveredId: selectionOrigin === 'panel' ? null : hoveredId,
        selectionOrigin,
        sheetSnap: sheetSnap === 'peek' ? 'mid' : sheetSnap,
      }));
    },
    closePlace: () => {
      set({ selectedId: null, selectedPartId: null });
    },
    hover: (hoveredId) => {
      set({ hoveredId });
    },
  });
