/** How one script of a language is turned into another. */
export type ScriptTable = Readonly<{
  /** Single characters, each turned into the one at the same place of `to`. */
  from: string;
  to: string;
  /** Longer pieces that are not the sum of their characters, or that keep others from being read across them. */
  phrases: readonly (readonly [from: string, to: string])[];
}>;
