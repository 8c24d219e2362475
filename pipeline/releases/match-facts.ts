import type { FactSnapshot } from './snapshot.ts';

/**
 * Below this two sentences count as two facts. All pairs from 0.3 to 0.7 between the releases of 24 and 27 November 2026 were
 * read: those from 0.59 on are one fact each, those up to 0.49 mostly two, and none lies between.
 */
const LEAST_LIKENESS = 0.5;

/** How often each pair of neighbouring characters stands in a text. */
function pairsOf(text: string): Map<string, number> {
  const characters = Array.from(text);
  const pairs = new Map<string, number>();
  for (const [index, character] of characters.slice(1).entries()) {
    const pair = `${characters[index]}${character}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((total, times) => total + times, 0);

/**
 * How alike two texts are, 0 to 1: the coefficient of Dice (1945, “Measures of the amount of ecologic association between
 * species”) over pairs of neighbouring characters, which needs no words and so serves Chinese.
 */
function likeness(a: string, b: string): number {
  const [ours, theirs] = [pairsOf(a), pairsOf(b)];
  const size = sum(ours) + sum(theirs);
  if (size === 0) return a === b ? 1 : 0;
  const shared = [...ours].reduce(
    (total, [pair, times]) => total + Math.min(times, theirs.get(pair) ?? 0),
    0,
  );
  return (2 * shared) / size;
}

/** The same statement by the same sources, in whatever order they are named. */
const keyOf = ({ text, sources }: FactSnapshot): string =>
  JSON.stringify([text.zh, text.en, sources.toSorted()]);

/** How many facts of an entry are new, gone, or told in other words or by other sources. */
export function matchFacts(
  before: readonly FactSnapshot[],
  now: readonly FactSnapshot[],
): Readonly<{ added: number; withdrawn: number; reworded: number }> {
  const [oldKeys, newKeys] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))];
  const gone = before.filter((fact) => !newKeys.has(keyOf(fact)));
  const fresh = now.filter((fact) => !oldKeys.has(keyOf(fact)));
  const pairs = gone
    .flatMap((old) => fresh.map((fact) => ({ old, fact, alike: likeness(old.text.zh, fact.text.zh) })))
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .toSorted((a, b) => b.alike - a.alike);
  const paired = new Set<FactSnapshot>();
  let reworded = 0;
  for (const { old, fact } of pairs) {
    if (paired.has(old) || paired.has(fact)) continue;
    paired.add(old).add(fact);
    reworded += 1;
  }
  return { added: fresh.length - reworded, withdrawn: gone.length - reworded, reworded };
}
