/** Between a thread that feeds a target and the program that watches over it. */
export type ThreadOrder = Readonly<{
  target: string;
  seed: number;
  /** Where it goes on. */
  batch: number;
  index: number;
  /** 0: the input there is told, and not fed. */
  mostInputs: number;
  /** The fields of `FIELD`, which both see at once: also while the thread hangs. */
  state: SharedArrayBuffer;
}>;

/** `since`: when the input that is fed now came, in milliseconds since 1970; 0 between two batches. */
export const FIELD = {
  batch: 0,
  index: 1,
  since: 2,
  inputs: 3,
  stop: 4,
  peakBytes: 5,
  slowestMs: 6,
} as const;
export const STATE_BYTES = Object.keys(FIELD).length * Float64Array.BYTES_PER_ELEMENT;

export const INPUTS_A_BATCH = 50;
/** Nothing may take longer, of the processor. */
export const SLOW_MS = 1000;

export type FoundFault = Readonly<{
  /** The same for what is the same fault. */
  key: string;
  /** Else only counted. */
  isNew: boolean;
  kind: 'error' | 'slow' | 'hang' | 'memory';
  message: string;
  stack: readonly string[];
  batch: number;
  index: number;
  /** As small as it could be made, and cut to what can be read. */
  input: string;
}>;
