import type { Initiative, InitiativeId } from '../../schema/initiative.ts';

/** Those the initiative names, in its order, then those that name it; ids that are not there are skipped. */
export function relatedInitiatives(
  { id, related }: Pick<Initiative, 'id' | 'related'>,
  initiativeById: ReadonlyMap<InitiativeId, Initiative>,
): readonly Initiative[] {
  const found = new Set<Initiative>();
  for (const relatedId of related) {
    const initiative = initiativeById.get(relatedId);
    if (initiative !== undefined) found.add(initiative);
  }
  for (const initiative of initiativeById.values()) {
    if (initiative.related.includes(id)) found.add(initiative);
  }
  return [...found].filter((initiative) => initiative.id !== id);
}
