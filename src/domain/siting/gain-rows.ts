/**
 * What a place at each candidate site would gain for each demand: a row for each site, entries `starts[site]` up to
 * `starts[site + 1]` of `demands` and `gains`. Gains are positive; a demand that gains nothing is not in the row.
 *
 * Of several sites a demand takes the one from which it gains most, so the gain of a set is the sum over the demands of
 * their greatest gain from it: never less with one more site, and each site adds the less the more there are
 * (monotone and submodular). Maximal covering and the p-median are both of this form.
 */
export type GainRows = Readonly<{
  siteCount: number;
  demandCount: number;
  starts: Uint32Array;
  demands: ArrayLike<number>;
  gains: Float64Array;
}>;

// `?? 0` satisfies the index check of the compiler: rows hold only indices that exist.

/** What a site adds to demands that gain `base` already. */
export function addedGain({ starts, demands, gains }: GainRows, site: number, base: Float64Array): number {
  let added = 0;
  for (let entry = starts[site] ?? 0; entry < (starts[site + 1] ?? 0); entry++) {
    const more = (gains[entry] ?? 0) - (base[demands[entry] ?? 0] ?? 0);
    if (more > 0) added += more;
  }
  return added;
}

/** Raises `base` to what the demands gain with this site too. */
export function raiseBase({ starts, demands, gains }: GainRows, site: number, base: Float64Array): void {
  for (let entry = starts[site] ?? 0; entry < (starts[site + 1] ?? 0); entry++) {
    const demand = demands[entry] ?? 0;
    const gain = gains[entry] ?? 0;
    if (gain > (base[demand] ?? 0)) base[demand] = gain;
  }
}

/** What each demand gains from a set of sites. */
export function baseOf(rows: GainRows, sites: readonly number[]): Float64Array {
  const base = new Float64Array(rows.demandCount);
  for (const site of sites) raiseBase(rows, site, base);
  return base;
}

/** What all demands gain from a set of sites. */
export const gainOf = (rows: GainRows, sites: readonly number[]): number =>
  baseOf(rows, sites).reduce((sum, gain) => sum + gain, 0);

/** Makes rows of the entries that `put` gives: `put(site, add)` calls `add` for each demand of the site. */
export function collectGains(
  { siteCount, demandCount }: Pick<GainRows, 'siteCount' | 'demandCount'>,
  put: (site: number, add: (demand: number, gain: number) => void) => void,
): GainRows {
  const starts = new Uint32Array(siteCount + 1);
  const demands: number[] = [];
  const gains: number[] = [];
  for (let site = 0; site < siteCount; site++) {
    put(site, (demand, gain) => {
      if (gain <= 0) return;
      demands.push(demand);
      gains.push(gain);
    });
    starts[site + 1] = demands.length;
  }
  return {
    ...{ siteCount, demandCount, starts },
    demands: Uint32Array.from(demands),
    gains: Float64Array.from(gains),
  };
}
