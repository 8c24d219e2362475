import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { NearbyAnswers, NearbyAnswersStore } from './nearby-answers.ts';

const NearbyAnswersContext = createContext<NearbyAnswersStore | null>(null);

export function NearbyAnswersProvider({
  answers,
  children,
}: {
  answers: NearbyAnswersStore;
  children: ReactNode;
}) {
  return <NearbyAnswersContext value={answers}>{children}</NearbyAnswersContext>;
}

/** The store itself. @throws outside a `NearbyAnswersProvider`. */
export function useNearbyAnswersStore(): NearbyAnswersStore {
  const store = useContext(NearbyAnswersContext);
  if (store === null) throw new Error('No NearbyAnswersProvider');
  return store;
}

/** Renders again when what `selector` gives has changed; select the least. */
export function useNearbyAnswers<T>(selector: (answers: NearbyAnswers) => T): T {
  return useStore(useNearbyAnswersStore(), selector);
}
