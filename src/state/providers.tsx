import { type Context, createContext, useContext, useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand/react';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import type { NearbyAnswers, NearbyAnswersStore } from './nearby-answers.ts';
import { createToursAnswersStore, type ToursAnswers, type ToursAnswersStore } from './tours-answers.ts';
import type { PlateSource, SearchService } from './services.ts';
import { createViewHooks, type ViewHookId, type ViewHooks } from './view-hooks.ts';
import type { Atlas } from '../data/atlas.ts';

/** A context that somebody must provide, and the hook that reads it. The hook throws where nobody did. */
function createRequired<T>(name: string): readonly [Context<T | null>, () => T] {
  const required = createContext<T | null>(null);
  return [
    required,
    () => {
      const value = useContext(required);
      if (value === null) throw new Error(`No ${name} is provided`);
      return value;
    },
  ];
}

/** The store itself, for reading inside event handlers. */
export const [AppStoreProvider, useAppStoreApi] = createRequired<AppStore>('store');

/** The loaded atlas. */
export const [AtlasProvider, useAtlas] = createRequired<Atlas>('atlas');

/** The store of what the nearby view asked and got. */
export const [NearbyAnswersProvider, useNearbyAnswersStore] = createRequired<NearbyAnswersStore>('answers');

/** The store of what was read of the tours: nothing, for a view that is shown alone. */
export const ToursAnswersProvider = createContext<ToursAnswersStore>(createToursAnswersStore());
export const useToursAnswersStore = (): ToursAnswersStore => useContext(ToursAnswersProvider);

export const [SearchServiceProvider, useSearchService] = createRequired<SearchService>('search');

/** Where plates come from. */
export const [PlateSourceProvider, usePlateSource] = createRequired<PlateSource>('plates');

/** A view that is shown alone offers to nobody. */
export const ViewHooksProvider = createContext<ViewHooks>(createViewHooks());

/** Renders again when what `selector` gives has changed; select the least. */
export function useAppStore<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStoreApi(), selector);
}

/** Renders again when what `selector` gives has changed; select the least. */
export function useNearbyAnswers<T>(selector: (answers: NearbyAnswers) => T): T {
  return useStore(useNearbyAnswersStore(), selector);
}

/** Renders again when what `selector` gives has changed; select the least. */
export function useToursAnswers<T>(selector: (answers: ToursAnswers) => T): T {
  return useStore(useToursAnswersStore(), selector);
}

/** Asks whoever can do it. */
export const useAsk = (): ViewHooks['ask'] => useContext(ViewHooksProvider).ask;

/** Offers `run` to the action that asks for `id`, for as long as the caller is mounted. */
export function useViewHook(id: ViewHookId, run: () => void): void {
  const hooks = useContext(ViewHooksProvider);
  const latest = useEffectEvent(run);
  useEffect(() => hooks.offer(id, () => latest()), [hooks, id]);
}
