import { type GainRows, gainOf } from '../../../../src/domain/siting/gain-rows.ts';

/** The most that any `count` sites gain, by trying all. */
export function bruteForceGain(rows: GainRows, count: number): number {
  let most = 0;
  const tryFrom = (first: number, sites: readonly number[]): void => {
    if (sites.length === count) {
      most = Math.max(most, gainOf(rows, sites));
      return;
    }
    for (let site = first; site < rows.siteCount; site++) tryFrom(site + 1, [...sites, site]);
  };
  tryFrom(0, []);
  return most;
}
