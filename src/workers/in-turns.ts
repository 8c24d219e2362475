/** How long a computation goes on before what has come in the meantime is heard, such as that it is not wanted any more. */
const TURN_MS = 30;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Computations of a worker that goes on listening while they go on. */
export type Turns = Readonly<{
  /** Goes through the steps, each of which tells how far it is. @returns null when it is cancelled. */
  run: <S, T>(
    steps: Generator<S, T, void>,
    onProgress?: (step: S) => void,
  ) => Promise<Readonly<{ value: T }> | null>;
  /** Ends the computations that are going on; those that begin later are not touched. */
  cancel: () => void;
}>;

export function createTurns(pause: () => Promise<void> = nextTask, now = () => performance.now()): Turns {
  let cancelled = 0;
  return {
    run: async (steps, onProgress) => {
      const before = cancelled;
      for (let began = now(); ;) {
        const step = steps.next();
        if (step.done === true) return { value: step.value };
        if (now() - began < TURN_MS) continue;
        onProgress?.(step.value);
        await pause();
        if (cancelled !== before) return null;
        began = now();
      }
    },
    cancel: () => {
      cancelled += 1;
    },
  };
}
