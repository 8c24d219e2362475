import { createContext, useContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Action, ActionContext } from './action.ts';
import type { MapController } from '../../map/map-contract.ts';

export type Actions = Readonly<{
  context: ActionContext;
  /** Performs it, unless it is out of place now. */
  run: (action: Action) => void;
  /** Hands the map to the actions, or takes it away. */
  attachMap: (map: MapController | null) => void;
}>;

export const ActionsContext = createContext<Actions | null>(null);

/** @throws outside an `ActionsProvider`. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('No ActionsProvider');
  return actions;
}

/** The latest thing to be said. */
export type Announcements = StoreApi<string>;

export const createAnnouncements = (): Announcements => createStore<string>()(() => '');

/** A live region is silent about what it holds already: the same words are told apart by a space. */
const AGAIN = '\u00a0';

export function announce(announcements: Announcements, message: string): void {
  announcements.setState((before) => (before === message ? message + AGAIN : message), true);
}
