import { type HexagonRow, MOST_COVERED } from './hexagon-rows.ts';

/** What a spread over hexagons amounts to, for its sentences. */
export type HexagonSummary = Readonly<{
  cells: number;
  /** Those with something, and how many there are in all of them. */
  filled: number;
  total: number;
  /** The cells with the most; none where nothing is counted. */
  most: readonly HexagonRow[];
  gaps: number;
  gapKm2: number;
  /** Cells that are no gap because they are mostly wood or water; null where that is not known. */
  covered: number | null;
  /** Cells with none, of which the map knows too little to call that none. */
  unknown: number;
  /** Whether some cell's number depends on how well the places are located. */
  isUncertain: boolean;
}>;

export function describeHexagons(rows: readonly HexagonRow[]): HexagonSummary {
  const filled = rows.filter(({ count }) => count > 0);
  const greatest = rows.reduce((most, { count }) => Math.max(most, count), 0);
  const gaps = rows.filter(({ isGap }) => isGap);
  const isKnown = rows.some(({ covered }) => covered !== null);
  return {
    cells: rows.length,
    filled: filled.length,
    total: filled.reduce((sum, { count }) => sum + count, 0),
    most: greatest === 0 ? [] : filled.filter(({ count }) => count === greatest),
    gaps: gaps.length,
    gapKm2: gaps.reduce((sum, { cell }) => sum + cell.areaKm2, 0),
    covered: isKnown ? rows.filter(({ covered }) => (covered ?? 0) > MOST_COVERED).length : null,
    unknown: rows.filter(({ count, isThin }) => count === 0 && isThin).length,
    isUncertain: rows.some(({ count, range }) => range.from !== count || range.to !== count),
  };
}
