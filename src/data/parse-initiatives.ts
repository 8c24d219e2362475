import { type Initiative, type InitiativeFeature, InitiativeFeatureSchema } from '../schema/initiative.ts';
import { type ParsedItems, parseItems } from './parse-items.ts';

/** Turns the features of an initiatives file into initiatives. */
export function parseInitiatives(features: readonly unknown[]): ParsedItems<Initiative> {
  const { items, leftOut } = parseItems(features, InitiativeFeatureSchema);
  return { items: items.map(toInitiative).filter((initiative) => initiative !== null), leftOut };
}

/** Null never comes out of a parsed feature: the schema wants the pairs, only the types do not know. */
function toInitiative({ id, geometry, properties }: InitiativeFeature): Initiative | null {
  const { location, unlocated, ...common } = properties;
  if (geometry !== null && location !== null) return { ...common, id, geometry, location, unlocated: null };
  if (unlocated !== null) return { ...common, id, geometry: null, location: null, unlocated };
  return null;
}
