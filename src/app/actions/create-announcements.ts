import { createStore, type StoreApi } from 'zustand/vanilla';

/** The latest thing to be said. */
export type Announcements = StoreApi<string>;

export const createAnnouncements = (): Announcements => createStore<string>()(() => '');

/** A live region is silent about what it holds already: the same words are told apart by a space. */
const AGAIN = '\u00a0';

export function announce(announcements: Announcements, message: string): void {
  announcements.setState((before) => (before === message ? message + AGAIN : message), true);
}
