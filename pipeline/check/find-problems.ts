import type { GeoFiles } from './geo-files.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules.ts';

/** All that breaks a rule, in the order of the rules. */
export function findProblems(geo: GeoFiles): readonly Problem[] {
  return Object.entries(RULES).flatMap(([rule, find]) => find(geo).map((finding) => ({ ...finding, rule })));
}
