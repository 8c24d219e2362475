import type { HexLattice } from './hex-lattice.ts';
import type { HexagonRow } from './hexagon-rows.ts';

/** What is counted, by hexagons over the ground. */
export type HexagonAnswer = Readonly<{
  rows: readonly HexagonRow[];
  /** Where the hexagons stand, to find the one under a point. */
  lattice: HexLattice;
  /** What could not be read: the rows lack it. */
  unread: Readonly<{ landCover: boolean; names: boolean; coverage: boolean }>;
}>;
