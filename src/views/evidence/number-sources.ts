/** A source as the statements of one list refer to it. */
export type NumberedSource = Readonly<{ number: number; sourceId: string }>;

type Sourced = Readonly<{ sources: readonly string[] }>;
export type Numbered<T extends Sourced> = Readonly<{ fact: T; sources: readonly NumberedSource[] }>;

export type NumberedFacts<T extends Sourced> = Readonly<{
  facts: readonly Numbered<T>[];
  /** The id of source n is at n - 1. */
  sourceIds: readonly string[];
}>;

/** Numbers the sources from 1 in the order in which the facts first name them. */
export function numberSources<T extends Sourced>(facts: readonly T[]): NumberedFacts<T> {
  const sourceIds = [...new Set(facts.flatMap((fact) => fact.sources))];
  return {
    facts: facts.map((fact) => ({
      fact,
      sources: fact.sources.map((sourceId) => ({ number: sourceIds.indexOf(sourceId) + 1, sourceId })),
    })),
    sourceIds,
  };
}
