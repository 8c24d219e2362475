import type { InitiativeId } from '../../schema/initiative.ts';

const numbers = new Map<InitiativeId, number>();

/**
 * The number by which MapLibre knows the features of an initiative, the same for the life of the page. It takes texts
 * too, but hashes each anew for every tile and layer: at thousands of places a seventh of the time of a filter.
 */
export function featureNumber(id: InitiativeId): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  const next = numbers.size + 1;
  numbers.set(id, next);
  return next;
}
