import { at } from '../geometry/at.ts';

/** Node rows of a way, or of several joined end to end. */
export type Chain = readonly number[];
export type AssembledRings = Readonly<{
  /** Closed: the last row repeats the first. */
  rings: readonly Chain[];
  /** Chains that meet no partner: parts of a broken ring. */
  leftovers: readonly Chain[];
}>;

const first = (chain: Chain) => at(chain, 0);
const last = (chain: Chain) => at(chain, chain.length - 1);
const isRing = (chain: Chain) => chain.length >= 4 && first(chain) === last(chain);

/** Joins `next` to the end of `chain`, turned round when needed. */
function append(chain: Chain, next: Chain): Chain {
  const forward = first(next) === last(chain) ? next : next.toReversed();
  return [...chain, ...forward.slice(1)];
}

/**
 * Joins the ways of a multipolygon end to end into closed rings, whatever their order and direction.
 * Where more than two ends meet, the way met first in the relation is taken.
 */
export function assembleRings(ways: readonly Chain[]): AssembledRings {
  const rings: Chain[] = [];
  const leftovers: Chain[] = [];
  const open = new Set<Chain>();
  const byEnd = new Map<number, Chain[]>();
  for (const way of ways) {
    if (way.length < 2) continue;
    if (isRing(way)) {
      rings.push(way);
      continue;
    }
    open.add(way);
    for (const end of [first(way), last(way)]) byEnd.set(end, [...(byEnd.get(end) ?? []), way]);
  }
  for (const start of open) {
    open.delete(start);
    let chain: Chain = start;
    while (!isRing(chain)) {
      const next = byEnd.get(last(chain))?.find((way) => open.has(way));
      if (next === undefined) break;
      open.delete(next);
      chain = append(chain, next);
    }
    (isRing(chain) ? rings : leftovers).push(chain);
  }
  return { rings, leftovers };
}
