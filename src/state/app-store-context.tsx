import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';

const AppStoreContext = createContext<AppStore | null>(null);

export function AppStoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <AppStoreContext value={store}>{children}</AppStoreContext>;
}

/** The store itself, for reading inside event handlers. @throws outside an `AppStoreProvider`. */
export function useAppStoreApi(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error('No AppStoreProvider');
  return store;
}

/** Renders again when what `selector` gives has changed; select the least. */
export function useAppStore<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStoreApi(), selector);
}
