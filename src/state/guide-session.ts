import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import type { StorageProblem } from './storage.ts';
import type { GuideCue } from '../domain/guide/guide-cue.ts';
import type { WalkReading } from '../domain/guide/walk-ground.ts';
import type { GuideChoices } from '../schema/kept-walk.ts';

/** Whether the screen is kept from going dark; `refused` as when the battery is low. */
export type AwakeStatus = 'off' | 'on' | 'unsupported' | 'refused';

/** What became of the question for another way. */
export type WayFinding = 'idle' | 'asked' | 'none' | 'unavailable';

/** What the guide knows now. */
export type GuideNow = WalkReading &
  Readonly<{
    wayFinding: WayFinding;
    awake: AwakeStatus;
    choices: GuideChoices;
    /** Why the device does not keep the walk; null while it does. */
    problem: StorageProblem | null;
    /** What the walker was told last. Another object each time. */
    cue: GuideCue | null;
  }>;

/** What a walker can do. */
export type GuideActions = Readonly<{
  /** Asks for the position: only on a press. */
  ask: () => void;
  /** Goes on without the position, stop by stop. */
  goByHand: () => void;
  /** The walker says that they are at a place of the tour. */
  standAt: (place: number) => void;
  /** Looks for a way from here to the place that comes next, or to the one after it. */
  findWay: (to: 'next' | 'after-next') => void;
  choose: (choices: Partial<GuideChoices>) => void;
  /** Forgets the walk. */
  end: () => void;
}>;

export type GuideSession = Readonly<{
  now: Pick<StoreApi<GuideNow>, 'getState' | 'subscribe' | 'getInitialState'>;
  actions: GuideActions;
}>;

const SessionContext = createContext<GuideSession | null>(null);
export const GuideSessionProvider = SessionContext;

/** The walk that is shown. @throws outside a `GuideSessionProvider` */
export function useGuideSession(): GuideSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No walk is shown');
  return session;
}

/** Renders again when what `selector` gives has changed; select the least. */
export function useGuide<T>(selector: (now: GuideNow) => T): T {
  return useStore(useGuideSession().now, selector);
}
