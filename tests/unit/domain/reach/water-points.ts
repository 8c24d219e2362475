import type { ReachArea } from '../../../../src/domain/reach/reach-area.ts';
import { isEnclosed, latticeSteps, toLattice } from '../../../../src/domain/walk/lattice.ts';
import type { BarrierLattice } from '../../../../src/schema/walk-network.ts';

/** Lattice points an area holds that are in water, `shore` steps or more from land; in metres of the flat frame. */
export function waterPoints(
  lattice: BarrierLattice,
  area: ReachArea,
  shore: number,
): (readonly [number, number])[] {
  const { eastMeters, northMeters } = latticeSteps(lattice);
  const points: (readonly [number, number])[] = [];
  for (const [row, crossings] of crossingsByRow(lattice, area)) {
    for (const column of columnsBetween(crossings)) {
      if (isOpenWater(lattice, column, row, shore)) points.push([column * eastMeters, row * northMeters]);
    }
  }
  return points;
}

/** Whole columns between each pair of crossings: inside by the even-odd rule. */
function columnsBetween(crossings: readonly number[]): number[] {
  const sorted = [...crossings].sort((a, b) => a - b);
  return sorted.flatMap((start, i) => {
    const first = Math.ceil(start);
    const length = i % 2 === 0 ? Math.floor((sorted[i + 1] ?? start) - first) + 1 : 0;
    return Array.from({ length: Math.max(0, length) }, (_, step) => first + step);
  });
}

/** Where each row of the lattice goes into and out of the area. */
function crossingsByRow(lattice: BarrierLattice, { positions, ringEnds }: ReachArea): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  let start = 0;
  for (const end of ringEnds) {
    for (let i = start + 1; i < end; i++) {
      const [ax, ay] = toLattice(lattice, positions[2 * i - 2]!, positions[2 * i - 1]!);
      const [bx, by] = toLattice(lattice, positions[2 * i]!, positions[2 * i + 1]!);
      for (let row = Math.floor(Math.min(ay, by)) + 1; row <= Math.floor(Math.max(ay, by)); row++) {
        rows.set(row, [...(rows.get(row) ?? []), ax + ((bx - ax) * (row - ay)) / (by - ay)]);
      }
    }
    start = end;
  }
  return rows;
}

function isOpenWater(lattice: BarrierLattice, column: number, row: number, shore: number): boolean {
  for (let y = row - shore; y <= row + shore; y++) {
    for (let x = column - shore; x <= column + shore; x++) {
      if (!isEnclosed(lattice, x, y)) return false;
    }
  }
  return true;
}
