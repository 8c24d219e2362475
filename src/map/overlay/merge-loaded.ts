import type { MapInitiative } from '../map-contract.ts';

/**
 * All that the map has data for after `initiatives` are shown: what is no longer shown stays loaded, so that it can
 * come back by a change of state. The same array when nothing is new.
 */
export function mergeLoaded(
  loaded: readonly MapInitiative[],
  initiatives: readonly MapInitiative[],
): readonly MapInitiative[] {
  const known = new Set(loaded);
  if (initiatives.every((initiative) => known.has(initiative))) return loaded;
  const ids = new Set(initiatives.map(({ id }) => id));
  return [...initiatives, ...loaded.filter(({ id }) => !ids.has(id))];
}
