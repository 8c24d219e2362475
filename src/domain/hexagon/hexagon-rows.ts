import type { HexCell } from './hex-grid.ts';
import type { HexCount } from './hex-counts.ts';
import type { HexLattice } from './hex-lattice.ts';
import type { AreaWalks } from '../spread/area-walks.ts';
import type { CellName } from './name-cells.ts';
import { distanceMeters } from '../geo/distance.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** What a hexagon is known for beside its count. */
export type CellGround = Readonly<{
  name: CellName | null;
  /** Which share of it is wood or water; null where that is not known. */
  covered: number | null;
  /** Whether the map names little but roads there: none of something is not known to be none. */
  isThin: boolean;
}>;

export type HexagonRow = HexCount &
  CellGround &
  Readonly<{
    /** Its place on the lattice, as a link tells it. */
    id: string;
    /** Per square kilometre. */
    density: number;
    /** In a straight line from its middle to the nearest metro station that is open; null without any. */
    metroMeters: number | null;
    /** The walks of its places to the nearest of what is chosen; null where none are told, or are not found yet. */
    walks: AreaWalks | null;
    /** None of what is counted, and no metro within `FAR_METERS`, on ground where people may live. */
    isGap: boolean;
  }>;

/** What is counted, by hexagons over the ground. */
export type HexagonAnswer = Readonly<{
  rows: readonly HexagonRow[];
  /** Where the hexagons stand, to find the one under a point. */
  lattice: HexLattice;
  /** What could not be read: the rows lack it. */
  unread: Readonly<{ landCover: boolean; names: boolean; coverage: boolean }>;
}>;

/** From there on the metro counts as far. */
const FAR_METERS = 2000;
/** With more wood or water a cell is no gap. */
export const MOST_COVERED = 0.5;

const UNKNOWN_GROUND: CellGround = { name: null, covered: null, isThin: false };

export const cellIdOf = ({ key }: Pick<HexCell, 'key'>): string => String(key);

/**
 * The numbers of each hexagon.
 * @param stations Those that are open.
 * @param isMapped Whether what is counted is what the map names: then none on thin ground is no gap.
 */
export function hexagonRows(
  counts: readonly HexCount[],
  grounds: readonly CellGround[],
  { stations, isMapped }: Readonly<{ stations: readonly LngLat[]; isMapped: boolean }>,
): readonly HexagonRow[] {
  return counts.map((counted, at) => {
    const { cell, count } = counted;
    const { name, covered, isThin } = grounds[at] ?? UNKNOWN_GROUND;
    const metroMeters =
      stations.length === 0
        ? null
        : stations.reduce((least, point) => Math.min(least, distanceMeters(cell.center, point)), Infinity);
    const isFar = metroMeters !== null && metroMeters > FAR_METERS;
    return {
      ...counted,
      ...{ id: cellIdOf(cell), name, covered, metroMeters, isThin: isThin && isMapped },
      density: count / cell.areaKm2,
      // They are found beside, on the walking network.
      walks: null,
      isGap: count === 0 && isFar && (covered ?? 0) <= MOST_COVERED && !(isThin && isMapped),
    };
  });
}
