import { addedGain, baseOf, type GainRows, raiseBase } from './gain-rows.ts';

/** The site that adds most to what is gained already, the first of equals; null when none adds anything. */
function bestSite(rows: GainRows, base: Float64Array, sites: Iterable<number>): number | null {
  let [best, most]: [number | null, number] = [null, 0];
  for (const site of sites) {
    const added = addedGain(rows, site, base);
    if (added > most) [best, most] = [site, added];
  }
  return best;
}

const allOf = ({ siteCount }: GainRows): readonly number[] =>
  Array.from({ length: siteCount }, (_, site) => site);

/**
 * Up to `count` sites, each the one that adds most to those before it; fewer where no other adds anything. Their gain is
 * at least 1 − (1 − 1/count)^count of the best there is, and so never less than 1 − 1/e (63.2 %): Nemhauser, Wolsey and
 * Fisher (1978), doi:10.1007/BF01588971.
 *
 * @param among The sites to take from; all without it.
 */
export function greedySites(
  rows: GainRows,
  count: number,
  among: readonly number[] = allOf(rows),
): readonly number[] {
  const base = new Float64Array(rows.demandCount);
  const sites: number[] = [];
  while (sites.length < count) {
    const site = bestSite(rows, base, among);
    if (site === null) break;
    raiseBase(rows, site, base);
    sites.push(site);
  }
  return sites;
}

/**
 * Sites improved by exchanging one for another as long as that gains more: the interchange of Teitz and Bart (1968),
 * doi:10.1287/opre.16.5.955.
 */
export function exchangeSites(rows: GainRows, given: readonly number[]): readonly number[] {
  const candidates = allOf(rows);
  let sites = given;
  for (let slot = 0, unchanged = 0; unchanged < sites.length; slot = (slot + 1) % sites.length) {
    const others = sites.filter((_, index) => index !== slot);
    const base = baseOf(rows, others);
    const site = bestSite(rows, base, candidates);
    const before = sites[slot];
    // A gain that is only rounding would exchange forever.
    const isBetter =
      site !== null &&
      before !== undefined &&
      addedGain(rows, site, base) > addedGain(rows, before, base) * (1 + 1e-12);
    unchanged = isBetter ? 0 : unchanged + 1;
    if (isBetter) sites = sites.map((other, index) => (index === slot ? site : other));
  }
  return sites;
}
