import type { StoreApi } from 'zustand/vanilla';
import type { FileState } from '../data/pack/check-pack.ts';
import type { ZipFault } from '../data/pack/pack-zip.ts';
import type { PackFault } from '../data/pack/store-pack.ts';
import type { PackFile } from '../schema/pack-manifest.ts';

/** A file of the pack as it was found just now; `repaired` when it was fetched anew since. */
export type CheckedFile = Readonly<{ file: PackFile; state: FileState | 'repaired' }>;

/** What became of the question whether the files on the device are whole. */
export type PackCheck =
  | Readonly<{ step: 'not-asked' }>
  | Readonly<{ step: 'reading' | 'repairing'; checked: readonly CheckedFile[] }>
  | Readonly<{
      step: 'done';
      checked: readonly CheckedFile[];
      /** When the last file was read. */
      at: Date;
      /** Why what is not whole could not be repaired; null where it was not tried, or was. */
      fault: StoreFault | null;
    }>;

/** What keeps a newer edition from being used now: a walk is under way, or data of one’s own would be lost. */
export type EditionHurdle = 'walk' | 'own-data';

/** What there is of an edition newer than the one in use. */
export type NewerEdition =
  /** `failed`: it could not be fetched whole, and the browser tries again at a later visit. */
  | Readonly<{ step: 'none' | 'fetching' | 'failed' | 'starting' }>
  /** `others`: so many other pages still show the older one; 0 until it was asked for. */
  | Readonly<{ step: 'ready'; others: number; hurdle: EditionHurdle | null }>;

/** Why the atlas could not be stored; `tampered`: a file of the reader’s is not as it was published. */
export type StoreFault = PackFault | ZipFault | 'tampered';

/** What became of the wish to have the stored atlas as one file; `damaged`: a file of it is. */
export type PackSaving = 'not-asked' | 'saving' | 'saved' | 'damaged';

/** What the device keeps of the atlas, as a whole. */
export type PackKeeping =
  | Readonly<{ step: 'looking' }>
  /** `unsupported`: no service worker, as over plain http; `refused`: the browser keeps nothing, as in some private windows. */
  | Readonly<{ step: 'unable'; why: 'unsupported' | 'refused' }>
  /** The list of files could not be read. */
  | Readonly<{ step: 'unread' }>
  /** `fault`: why the last attempt failed; null without one. */
  | Readonly<{ step: 'absent'; files: readonly PackFile[]; fault: StoreFault | null }>
  | Readonly<{ step: 'storing'; files: readonly PackFile[]; doneBytes: number }>
  | Readonly<{
      step: 'kept';
      files: readonly PackFile[];
      release: string;
      /** Whether the browser promised to keep it when room is scarce; null where it was not asked or does not say. */
      isPersistent: boolean | null;
      check: PackCheck;
      newer: NewerEdition;
      saving: PackSaving;
    }>;

export type PackActions = Readonly<{
  /** Puts the whole atlas on the device: only on a press. */
  store: () => void;
  cancel: () => void;
  remove: () => void;
  /** Reads every file and compares it with its hash. */
  check: () => void;
  /** Fetches anew what was found damaged or missing. */
  repair: () => void;
  /** The same from a saved file in the place of the host: no network is needed. */
  repairFrom: (file: Blob) => void;
  /** Uses the newer edition, and loads the page again. */
  useNewer: () => void;
  /** Looks once more at what could not be read. */
  lookAgain: () => void;
  /** Looks at the device when the view is opened, unless what was found still holds. */
  refresh: () => void;
  /** Hands the stored atlas out as one file. */
  save: () => void;
  /** Stores the atlas from such a file. */
  open: (file: Blob) => void;
}>;

export type PackSession = Readonly<{
  now: Pick<StoreApi<PackKeeping>, 'getState' | 'subscribe' | 'getInitialState'>;
  actions: PackActions;
}>;
