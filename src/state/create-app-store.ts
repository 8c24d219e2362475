import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AppState, createState, NOTHING_STORED, type StartChoices } from './app-state.ts';
import type { SystemPreferences } from './appearance-slice.ts';
import { isolateSubscribers } from './isolate-subscribers.ts';
import { URL_DEFAULTS } from './url.ts';

export type AppStore = StoreApi<AppState>;

const DEFAULT_SYSTEM: SystemPreferences = { locale: 'zh-CN', theme: 'day', reducedMotion: false };

/** A store that starts from the defaults, changed by `choices` (from the URL and the storage). */
export function createAppStore({
  choices = {},
  system = DEFAULT_SYSTEM,
}: {
  choices?: Partial<StartChoices>;
  system?: SystemPreferences;
} = {}): AppStore {
  const initial = { ...URL_DEFAULTS, ...NOTHING_STORED, ...choices };
  return isolateSubscribers(createStore<AppState>()(createState(initial, system)));
}
