import { LEVEL } from './chance-question.ts';
import type { PairOutcome } from './pair-steps.ts';

/** Whether two kinds are near each other more often than by chance, less often, neither, or one cannot say. */
export type PairVerdict = 'together' | 'apart' | 'random' | 'undecided';

export function describePair({
  p,
  near,
  chance,
}: Pick<Extract<PairOutcome, { kind: 'tested' }>, 'p' | 'near' | 'chance'>): PairVerdict {
  if (p.from <= LEVEL && p.to > LEVEL) return 'undecided';
  if (p.value > LEVEL) return 'random';
  return near.value > chance.mean ? 'together' : 'apart';
}
