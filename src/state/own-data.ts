import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { OwnId, OwnSet } from '../domain/own-data/own-set.ts';

/** Whether data are kept on the device, beyond this visit. */
export type Keeping = 'kept' | 'keeping' | 'not-kept';

/** Why data could not be kept, or are still on the device although they were to be removed. */
export type KeepFailure = 'full' | 'blocked' | 'not-removed';

type OwnDataActions = Readonly<{
  /** Keeps data on the device, beyond this visit. */
  keep: (id: OwnId) => void;
  /** Removes data, from the device too. */
  discard: (id: OwnId) => void;
  /** Brings back what was removed last. */
  undo: () => void;
  /** Removes from the device what this edition cannot read. */
  discardUnread: () => void;
}>;

export type OwnData = Readonly<{
  sets: readonly OwnSet[];
  keeping: ReadonlyMap<OwnId, Keeping>;
  failure: KeepFailure | null;
  /** What can be done with them; it comes with the first scripts that are not the first. */
  actions: OwnDataActions;
  /** Where the map reads those that it shows; null for none. */
  drawnUrl: string | null;
  /** Those that the map does not show. */
  hidden: ReadonlySet<OwnId>;
  /** What was removed last, to be brought back, and whether it was kept. */
  removed: Readonly<{ set: OwnSet; wasKept: boolean }> | null;
  /** Whether it was looked for what is kept from earlier visits; what a link names may be among it. */
  restored: 'asking' | 'yes' | 'failed';
  /** The keys of what is kept and cannot be read: damaged, or of a newer edition. It stays until the reader removes it. */
  unread: readonly IDBValidKey[];
}>;

const idle = (): void => undefined;

/** The data of the reader's own: of the page, and of the device only where they asked for that. */
export const ownData = createStore<OwnData>()(() => ({
  ...{
    sets: [],
    keeping: new Map(),
    failure: null,
    hidden: new Set<OwnId>(),
    removed: null,
    restored: 'asking',
    unread: [],
  },
  actions: { keep: idle, discard: idle, undo: idle, discardUnread: idle },
  drawnUrl: null,
}));

export const useOwnData = <T>(select: (data: OwnData) => T): T => useStore(ownData, select);

export const useOwnDataActions = (): OwnDataActions => useStore(ownData, ({ actions }) => actions);

export const ownSetOf = (sets: readonly OwnSet[], id: OwnId): OwnSet | null =>
  sets.find((set) => set.id === id) ?? null;

export function addOwnSet(set: OwnSet, keeping: Keeping): void {
  ownData.setState(({ sets, keeping: before }) => ({
    sets: [...sets.filter(({ id }) => id !== set.id), set],
    keeping: new Map([...before, [set.id, keeping]]),
  }));
}

export function noteKeeping(id: OwnId, keeping: Keeping, failure: KeepFailure | null = null): void {
  ownData.setState(({ keeping: before }) => ({ failure, keeping: new Map([...before, [id, keeping]]) }));
}

/** Takes data away; they can be brought back until others are. */
export function removeOwnSet(id: OwnId, wasKept: boolean): void {
  ownData.setState(({ sets }) => {
    const set = ownSetOf(sets, id);
    if (set === null) return {};
    return { sets: sets.filter((each) => each !== set), removed: { set, wasKept } };
  });
}

export function toggleShown(id: OwnId): void {
  ownData.setState(({ hidden }) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    return { hidden: next };
  });
}
