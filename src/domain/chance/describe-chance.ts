import { type ChanceTest, LEVEL, type TestedChance } from './chance-question.ts';
import type { Ranged } from './ranged.ts';

/** What the test amounts to, for a sentence. */
export type ChanceVerdict = Readonly<{
  kind:
    | 'random'
    /** More than chance, or not: it depends on where exactly the places lie. */
    | 'undecided'
    /** Further from each other than by chance. */
    | 'regular'
    /** Close together, in groups. */
    | 'clustered'
    /** In one part of the ground. */
    | 'oneSided';
  p: Ranged;
  /** The distance up to which there are most too many, or too few, others around a place. */
  radiusMeters: number;
}>;

/** From this share of the radii on, too many others are around a place because of the part of the ground they are in. */
const WIDE_SHARE = 0.5;
const CERTAIN: Ranged = { value: 1, from: 1, to: 1 };

/**
 * The verdict of the one test that was settled on beforehand, that of the whole curve L(r) − r. The other tests stand
 * beside it: whoever took the smallest of six p would find something in up to every fourth set of chance.
 */
export function describeChance({ rows, curve }: Pick<TestedChance, 'rows' | 'curve'>): ChanceVerdict {
  const pOf = (test: ChanceTest): Ranged => rows.find((row) => row.test === test)?.p ?? CERTAIN;
  const p = pOf('deviation');
  const rest = { p, radiusMeters: curve.peakMeters };
  if (p.from <= LEVEL && p.to > LEVEL) return { kind: 'undecided', ...rest };
  if (p.value > LEVEL) return { kind: 'random', ...rest };
  const peak = curve.excess[curve.peakMeters / curve.stepMeters - 1]?.value ?? 0;
  if (peak < 0) return { kind: 'regular', ...rest };
  const isWide = curve.peakMeters >= WIDE_SHARE * curve.stepMeters * curve.excess.length;
  return { kind: isWide && pOf('offCenter').value <= LEVEL ? 'oneSided' : 'clustered', ...rest };
}
