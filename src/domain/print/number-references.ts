import type { Initiative, SiteId } from '../../schema/initiative.ts';

export type NumberedReferences = Readonly<{
  /** The id of source n is at n - 1. */
  sourceIds: readonly string[];
  /** Numbers of the sources of each site, ascending. */
  numbersOf: ReadonlyMap<string, readonly number[]>;
}>;

/** Numbers the sources of all `sites` from 1, in the order in which they are first named. */
export function numberReferences(
  sites: readonly (Readonly<{ id: SiteId }> & Pick<Initiative, 'facts'>)[],
): NumberedReferences {
  const sourcesOf = sites.map(({ id, facts }) => ({
    id,
    ids: new Set(facts.flatMap(({ sources }) => sources)),
  }));
  const sourceIds = [...new Set(sourcesOf.flatMap(({ ids }) => [...ids]))];
  const numbers = new Map(sourceIds.map((id, index) => [id, index + 1]));
  return {
    sourceIds,
    numbersOf: new Map(
      sourcesOf.map(({ id, ids }) => [
        id,
        [...ids].flatMap((sourceId) => numbers.get(sourceId) ?? []).sort((a, b) => a - b),
      ]),
    ),
  };
}
