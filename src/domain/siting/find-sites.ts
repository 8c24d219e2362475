import { type ExactSites, exactSites, type SearchState } from './exact-sites.ts';
import { type GainRows, gainOf } from './gain-rows.ts';
import { exchangeSites, greedySites } from './greedy-sites.ts';

/** Some seconds on a slow machine. */
const MOST_WORK = 1e9;

export type FoundSites = ExactSites &
  Readonly<{
    /** What the greedy choice gains. */
    greedyGain: number;
  }>;

/**
 * The sites that gain most: greedy, then by exchange, then exact as far as the work allows. In the order in which each adds
 * most to those before it; fewer than asked for where no other adds anything.
 *
 * @yields how far it is.
 */
export function* findSites(
  rows: GainRows,
  {
    count,
    most = MOST_WORK,
    isStopped,
  }: Readonly<{ count: number; most?: number; isStopped?: () => boolean }>,
): Generator<SearchState, FoundSites, void> {
  const greedy = greedySites(rows, count);
  const greedyGain = gainOf(rows, greedy);
  const from = exchangeSites(rows, greedy);
  const exact = yield* exactSites(rows, {
    ...{ count, from, most },
    ...(isStopped === undefined ? {} : { isStopped }),
  });
  return { ...exact, greedyGain, sites: greedySites(rows, count, exact.sites) };
}
