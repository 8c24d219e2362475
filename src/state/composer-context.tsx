import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import {
  type ComposerAnswers,
  type ComposerAnswersStore,
  createComposerAnswersStore,
} from './composer-answers.ts';
import { type ComposerState, type ComposerStore, createComposerStore } from './composer-store.ts';
import { bindWalkMemory, recallWalk, type TabStorage } from './walk-memory.ts';

export type Composer = Readonly<{ store: ComposerStore; answers: ComposerAnswersStore }>;

const NO_STORAGE: TabStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Even naming a storage throws where it is forbidden. */
function tabStorage(): TabStorage {
  try {
    return globalThis.sessionStorage;
  } catch {
    return NO_STORAGE;
  }
}

function createPageComposer(): Composer {
  const storage = tabStorage();
  const store = createComposerStore(recallWalk(storage));
  bindWalkMemory(store, storage);
  return { store, answers: createComposerAnswersStore() };
}

/** The composer of the page, for all that add to the walk at hand. Never fetched before something that does is. */
export const pageComposer = createPageComposer();

const ComposerContext = createContext<Composer>(pageComposer);
export const ComposerProvider = ComposerContext;

export const useComposer = (): Composer => useContext(ComposerContext);

/** Renders again when what `selector` gives has changed; select the least. */
export function useWalkAtHand<T>(selector: (state: ComposerState) => T): T {
  return useStore(useComposer().store, selector);
}

/** Renders again when what `selector` gives has changed; select the least. */
export function useComposerAnswers<T>(selector: (answers: ComposerAnswers) => T): T {
  return useStore(useComposer().answers, selector);
}
