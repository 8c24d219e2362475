import type { Fact } from '../../schema/initiative.ts';

/** A source as the facts of one initiative refer to it. */
export type NumberedSource = Readonly<{ number: number; sourceId: string }>;
export type NumberedFact = Readonly<{ fact: Fact; sources: readonly NumberedSource[] }>;

export type NumberedFacts = Readonly<{
  facts: readonly NumberedFact[];
  /** The id of source n is at n - 1. */
  sourceIds: readonly string[];
}>;

/** Numbers the sources from 1 in the order in which the facts first name them. */
export function numberSources(facts: readonly Fact[]): NumberedFacts {
  const sourceIds = [...new Set(facts.flatMap((fact) => fact.sources))];
  return {
    facts: facts.map((fact) => ({
      fact,
      sources: fact.sources.map((sourceId) => ({ number: sourceIds.indexOf(sourceId) + 1, sourceId })),
    })),
    sourceIds,
  };
}
