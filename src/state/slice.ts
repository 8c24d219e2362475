import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';

/** A part of the store: sees the whole state, gives its own part. */
export type Slice<T> = StateCreator<AppState, [], [], T>;
