import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import { useAppStore, useAppStoreApi } from './providers.tsx';
import { remember } from '../domain/remember.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import { type Analysis, formatAnalysis, parseAnalysis } from '../schema/analysis.ts';

const parsed = remember(parseAnalysis);

/** What is chosen in Analyse: the same object while it stays the same. */
export const analysisOf = ({ analysis }: Pick<AppState, 'analysis'>): Analysis => parsed(analysis);

export function changeAnalysis(store: AppStore, change: Partial<Analysis>): void {
  const { analyse, ...state } = store.getState();
  analyse({ analysis: formatAnalysis({ ...analysisOf(state), ...change }) });
}

/** Looks at a sub-district; at none, if it is the one that is looked at. */
export function chooseArea(store: AppStore, id: string | null): void {
  changeAnalysis(store, { areaId: analysisOf(store.getState()).areaId === id ? null : id });
}

/** The same for a hexagon. */
export function chooseCell(store: AppStore, id: string | null): void {
  changeAnalysis(store, { cellId: analysisOf(store.getState()).cellId === id ? null : id });
}

/** Puts the proposed sites there. */
export function moveSites(store: AppStore, movedSites: readonly LngLat[]): void {
  changeAnalysis(store, { movedSites });
}

export const useAnalysis = <T>(select: (analysis: Analysis) => T): T =>
  useAppStore((state) => select(analysisOf(state)));

export function useChangeAnalysis(): (change: Partial<Analysis>) => void {
  const store = useAppStoreApi();
  return (change) => {
    changeAnalysis(store, change);
  };
}
