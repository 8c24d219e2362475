/** See `run-steps.mjs`, which is plain JavaScript because it runs before anything is installed. */
export type Step = Readonly<{ name: string; needs?: readonly string[] }>;

export function runSteps<S extends Step, R extends Readonly<{ name: string; succeeded: boolean }>>(
  steps: readonly S[],
  options: Readonly<{ slots: number; run: (step: S) => Promise<R>; skip: (step: S) => R }>,
): Promise<R[]>;
