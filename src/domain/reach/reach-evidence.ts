import { EDGE_FLAG, type WalkNetwork } from '../../schema/walk-network.ts';
import type { ReachedRuns } from './reached-runs.ts';

/** What a reach rests on, so that the answer can say how far it is to be trusted. */
export type ReachEvidence = Readonly<{
  /** Metres of streets and paths reached. */
  meters: number;
  /** Of these, metres whose slope is not known and taken as flat. */
  metersWithoutHeights: number;
  /** Of these, metres known from data older than the extract, by the year of that data. */
  metersByYear: Readonly<Record<number, number>>;
}>;

export function reachEvidence(network: WalkNetwork, runs: ReachedRuns): ReachEvidence {
  let [meters, metersWithoutHeights] = [0, 0];
  const byYear = new Float64Array(256);
  for (let run = 0; run < runs.count; run++) {
    const edge = runs.edges[run] ?? 0;
    const share = Math.abs((runs.toFractions[run] ?? 0) - (runs.fromFractions[run] ?? 0));
    const length = (share * (network.edgeLengthsCm[edge] ?? 0)) / 100;
    const year = network.edgeYears[edge] ?? 0;
    meters += length;
    if ((network.edgeFlags[edge] ?? 0) & EDGE_FLAG.heightUnknown) metersWithoutHeights += length;
    if (year !== 0) byYear[year] = (byYear[year] ?? 0) + length;
  }
  const years = Array.from(byYear.entries()).filter(([, length]) => length > 0);
  const metersByYear = Object.fromEntries(years.map(([year, length]) => [2000 + year, length]));
  return { meters, metersWithoutHeights, metersByYear };
}
