import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { CoordinateSystem } from '../schema/coordinate-systems.ts';
import type { SystemJudgement } from '../domain/own-data/judge-system.ts';
import type { OwnFailure } from '../domain/own-data/own-fault.ts';
import type { Encoding, FieldChoice, OpenedFile, ReadingChoice } from '../domain/own-data/own-file.ts';
import type { OwnReading } from '../domain/own-data/own-points.ts';
import type { OwnSign } from '../domain/own-data/own-set.ts';

/** What came of reading all of a file. */
export type Reading =
  /** It is not known yet which fields hold the coordinates. */
  | Readonly<{ step: 'waiting' }>
  | Readonly<{ step: 'asking'; share: number }>
  | Readonly<{ step: 'failed'; failure: OwnFailure }>
  | Readonly<{ step: 'read'; summary: Omit<OwnReading, 'points'> & Readonly<{ count: number }> }>;

/** In which system its numbers are. */
export type Judging = 'asking' | 'no-ground' | SystemJudgement;

/** A file that is understood, and all that is to be confirmed before it is loaded. */
export type OpenImport = Readonly<{
  step: 'open';
  fileName: string;
  opened: OpenedFile;
  choice: ReadingChoice;
  reading: Reading;
  judging: Judging;
  /** Null until it is told or chosen: nothing is loaded before. */
  system: CoordinateSystem | null;
  name: string;
  sign: OwnSign;
  /** For places of which the file tells nothing; null for not known. */
  accuracyMeters: number | null;
  isLoading: boolean;
}>;

/** A file on its way to becoming own data. Nothing of it is anywhere else until it is loaded. */
export type OwnImport =
  | Readonly<{ step: 'none' }>
  | Readonly<{ step: 'opening'; fileName: string }>
  | Readonly<{ step: 'failed'; fileName: string; failure: OwnFailure }>
  | OpenImport;

/** What can be done with it. */
export type ImportActions = Readonly<{
  choose: (file: File) => void;
  /** Opens it again, read in another way. */
  reopen: (change: Readonly<{ encoding?: Encoding; delimiter?: string; sheet?: number }>) => void;
  chooseFields: (change: Partial<FieldChoice>) => void;
  change: (change: Partial<Pick<OpenImport, 'system' | 'name' | 'sign' | 'accuracyMeters'>>) => void;
  /** Makes own data of what could be read. */
  load: () => void;
  /** Ends whatever is under way; nothing is left of it. */
  cancel: () => void;
}>;

const idle = (): void => undefined;

/** Of the page: one file at a time. What the actions do comes with the view. */
export const ownImport = createStore<Readonly<{ now: OwnImport; actions: ImportActions }>>()(() => ({
  now: { step: 'none' },
  actions: { choose: idle, reopen: idle, chooseFields: idle, change: idle, load: idle, cancel: idle },
}));

export const useOwnImport = (): OwnImport => useStore(ownImport, ({ now }) => now);
export const useImportActions = (): ImportActions => useStore(ownImport, ({ actions }) => actions);
