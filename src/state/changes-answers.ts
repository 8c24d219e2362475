import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { Release } from '../schema/changes.ts';
import { URL_TABLE } from '../schema/url-state.ts';
import type { ViewId } from '../schema/view.ts';

const ABOUT: ViewId = 'about';

/** An address that opens the page of what changed with default choices. */
export const CHANGES_HREF = `?${URL_TABLE.view.key}=${ABOUT}&${URL_TABLE.isChangesOpen.key}=1`;

/** What was read of the releases; nothing before it is asked for. */
export type KnownChanges =
  | Readonly<{ step: 'unread' | 'reading' | 'failed' }>
  /** The oldest release first. */
  | Readonly<{ step: 'ready'; releases: readonly Release[] }>;

type ChangesAnswers = Readonly<{
  known: KnownChanges;
  /** The newest release at the visit before this one, itself null where there was none; null until the page of what changed is opened. */
  before: Readonly<{ seenId: Release['id'] | null }> | null;
  /** Reads them, once; again after a failure. It comes with the first scripts that are not the first, and is null until then. */
  read: (() => void) | null;
}>;

/** What the releases of the data changed. */
export const changesAnswers = createStore<ChangesAnswers>()(() => ({
  known: { step: 'unread' },
  before: null,
  read: null,
}));

/** The same for a view, whose showing is a reason to read them, and to try again what failed before. */
export function useChangesAnswers(): ChangesAnswers {
  const answers = useStore(changesAnswers);
  const { read } = answers;
  useEffect(() => read?.(), [read]);
  return answers;
}
