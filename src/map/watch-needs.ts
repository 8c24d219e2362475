/** Tells whether what something is made of is the same as the last time. */
export type Watch<T> = Readonly<{
  /** Whether a need is another value than at the last `take`; true before the first. */
  isDue: (input: T) => boolean;
  take: (input: T) => void;
  /** As if nothing was ever taken. */
  forget: () => void;
}>;

/** Compares needs with `===`: what did not change must stay the same object. */
export function watchNeeds<T>(needs: (input: T) => readonly unknown[]): Watch<T> {
  let taken: readonly unknown[] | null = null;
  return {
    isDue: (input) => {
      const before = taken;
      const now = needs(input);
      return before?.length !== now.length || now.some((need, index) => need !== before[index]);
    },
    take: (input) => {
      taken = needs(input);
    },
    forget: () => {
      taken = null;
    },
  };
}
