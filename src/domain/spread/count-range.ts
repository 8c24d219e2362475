/** From and to, both included. */
export type CountRange = Readonly<{ from: number; to: number }>;

/** What is left out on each side. */
const TAIL = 0.05;

/** What is less likely adds nothing that is seen, even a million times. */
const NOTHING = 1e-22;

/**
 * How many of several independent places lie in an area, each with its own chance: nine times in ten between `from` and
 * `to`. The chances of each count are those of the Poisson binomial distribution, found by adding one place after the
 * other (exact; Hong 2013, doi:10.1016/j.csda.2012.10.006, calls it the direct convolution). Of many places only counts
 * with a chance above 10⁻²² are carried on: some twenty deviations, so that n places cost n √n and not n².
 * @param chances Each between 0 and 1. Chances of 0 and 1 alone give a range of width 0.
 * @param sure How many there are besides that lie in it for certain
 */
export function countRange(chances: readonly number[], sure = 0): CountRange {
  const open = chances.filter((chance) => chance > 0 && chance < 1);
  const certain = sure + chances.filter((chance) => chance >= 1).length;
  const likely = new Float64Array(open.length + 1);
  likely[0] = 1;
  let [least, most] = [0, 0];
  for (const chance of open) {
    most += 1;
    // From the end, so that each count is read before it is changed.
    for (let count = most; count > least; count -= 1)
      likely[count] = (likely[count] ?? 0) * (1 - chance) + (likely[count - 1] ?? 0) * chance;
    likely[least] = (likely[least] ?? 0) * (1 - chance);
    while (least < most && (likely[least] ?? 0) < NOTHING) {
      likely[least] = 0;
      least += 1;
    }
    while (most > least && (likely[most] ?? 0) < NOTHING) {
      likely[most] = 0;
      most -= 1;
    }
  }
  return { from: certain + firstBeyond(likely, TAIL), to: certain + firstBeyond(likely, 1 - TAIL) };
}

/** The least count with more than `share` of all chances at or below it; rounding must not make it one higher. */
function firstBeyond(likely: Float64Array, share: number): number {
  let sum = 0;
  const at = likely.findIndex((chance) => {
    sum += chance;
    return sum > share - 1e-9;
  });
  return at === -1 ? likely.length - 1 : at;
}
