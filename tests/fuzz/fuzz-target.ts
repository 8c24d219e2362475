import type * as fc from 'fast-check';

/** Something that is fed with what nobody should send. */
export type FuzzTarget = Readonly<{
  inputs: fc.Arbitrary<unknown>;
  /** Feeds one input. Throws or rejects when what comes of it breaks the promise of what was fed. */
  feed: (input: unknown) => unknown;
}>;

export const fuzzTarget = <Input>(
  inputs: fc.Arbitrary<Input>,
  feed: (input: Input) => void | Promise<void>,
): FuzzTarget => ({
  inputs,
  // What is fed comes from `inputs` alone.
  feed: (input) => feed(input as Input),
});

/** Fails an input: a promise was broken without anything being thrown. */
export function promise(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${what}`);
}
