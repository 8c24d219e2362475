import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FoundPosition } from './ask-position.ts';
import { isolateSubscribers } from './isolate-subscribers.ts';
import { type AddFailure, addStop } from '../domain/compose/change-walk.ts';
import { isSamePlace } from '../domain/compose/walk-places.ts';
import { type ComposedTour, EMPTY_WALK, type WalkStop } from '../schema/composed-tour.ts';
import { fail, ok, type Result } from '../schema/result.ts';

/** The walk at hand, and the kept one that it was opened from or kept as; null for none. */
export type WalkDraft = Readonly<{ walk: ComposedTour; keptId: string | null }>;

type Steps = Readonly<{
  present: WalkDraft;
  /** The latest last. */
  past: readonly WalkDraft[];
  /** The next first. */
  future: readonly WalkDraft[];
}>;

export type ComposerState = Steps &
  Readonly<{
    /** Where the reader is, once asked for: not a part of the walk, and neither stored nor sent. */
    here: FoundPosition | null;
    /** The reader began a walk in this tab, and may have taken all stops out again. */
    isBegun: boolean;
    /** The link held a walk that could not be read, and nothing was done since. */
    isRefused: boolean;
    /** Makes a step that can be undone; nothing where nothing changes. */
    change: (walk: ComposedTour) => void;
    /** Puts another walk in the place of the one at hand, also as a step. */
    open: (draft: WalkDraft) => void;
    /** The walk at hand was kept on the device: no step. */
    markKept: (keptId: string | null) => void;
    /** @returns which stop it is now, from 0 */
    add: (stop: WalkStop) => Result<number, AddFailure>;
    undo: () => void;
    redo: () => void;
    begin: () => void;
    refuse: () => void;
    beAt: (here: FoundPosition) => void;
  }>;

export type ComposerStore = StoreApi<ComposerState>;

/** More than anybody goes back. */
const MOST_STEPS = 100;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function stepTo({ present, past, future }: Steps, next: WalkDraft): Steps {
  if (isSame(present, next)) return { present, past, future };
  return { present: next, past: [...past, present].slice(-MOST_STEPS), future: [] };
}

function stepBack({ present, past, future }: Steps): Steps {
  const before = past.at(-1);
  if (before === undefined) return { present, past, future };
  return { present: before, past: past.slice(0, -1), future: [present, ...future] };
}

function stepOn({ present, past, future }: Steps): Steps {
  const [next, ...rest] = future;
  if (next === undefined) return { present, past, future };
  return { present: next, past: [...past, present], future: rest };
}

/** The walk that the reader puts together, with its steps back and on. */
export function createComposerStore(walk: ComposedTour = EMPTY_WALK): ComposerStore {
  const store = createStore<ComposerState>()((set, get) => ({
    present: { walk, keptId: null },
    past: [],
    future: [],
    here: null,
    isBegun: walk.stops.length > 0,
    isRefused: false,
    change: (next) => {
      set((state) => ({
        ...stepTo(state, { ...state.present, walk: next }),
        isBegun: true,
        isRefused: false,
      }));
    },
    open: (draft) => {
      set((state) => ({ ...stepTo(state, draft), isBegun: true, isRefused: false }));
    },
    markKept: (keptId) => {
      set(({ present }) => ({ present: { ...present, keptId } }));
    },
    add: (stop) => {
      const added = addStop(get().present.walk, stop);
      if (!added.ok) return fail(added.error);
      get().change(added.value);
      return ok(added.value.stops.findLastIndex(({ place }) => isSamePlace(place, stop.place)));
    },
    undo: () => {
      set(stepBack);
    },
    redo: () => {
      set(stepOn);
    },
    begin: () => {
      set({ isBegun: true });
    },
    refuse: () => {
      set({ isRefused: true });
    },
    beAt: (here) => {
      set({ here });
    },
  }));
  return isolateSubscribers(store);
}
