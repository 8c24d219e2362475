import type { Fact } from '../../schema/initiative.ts';

export type NumberedFact = Readonly<{ fact: Fact; sourceNumbers: readonly number[] }>;

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
      sourceNumbers: fact.sources.map((id) => sourceIds.indexOf(id) + 1),
    })),
    sourceIds,
  };
}
