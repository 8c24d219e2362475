import { SAMPLES_A_SIDE } from '../../src/schema/homes.ts';
import type { MarkedGround } from './mark-ground.ts';

/** What a cell holds in one sub-district; `spot` is the sample that stands for it, within its cell. */
export type HomePiece = Readonly<{
  cell: number;
  subdistrict: number;
  spot: number;
  land: number;
  bare: number;
  buildings: number;
  footprint: number;
  unmapped: number;
}>;

type Gathered = {
  land: number[];
  bare: number;
  buildings: number[];
  squareMeters: number;
  unmapped: number[];
};

/** The pieces with homes or with ground that is not mapped, by cell and sub-district. */
export function homePieces(ground: MarkedGround): readonly HomePiece[] {
  const { grid, subdistrict, land, bare, unmapped, buildings } = ground;
  const cellColumns = grid.columns / SAMPLES_A_SIDE;
  const pieces = new Map<string, Gathered>();
  const pieceOf = (sample: number): Gathered => {
    const [column, row] = [sample % grid.columns, Math.floor(sample / grid.columns)];
    const cell = Math.floor(row / SAMPLES_A_SIDE) * cellColumns + Math.floor(column / SAMPLES_A_SIDE);
    const key = `${String(cell)}/${String((subdistrict[sample] ?? 0) - 1)}`;
    const known = pieces.get(key) ?? { land: [], bare: 0, buildings: [], squareMeters: 0, unmapped: [] };
    pieces.set(key, known);
    return known;
  };
  subdistrict.forEach((inside, sample) => {
    if (inside === 0) return;
    if (land[sample] === 1) {
      const piece = pieceOf(sample);
      piece.land.push(sample);
      piece.bare += bare[sample] ?? 0;
    } else if (unmapped[sample] === 1) pieceOf(sample).unmapped.push(sample);
  });
  for (const { sample, squareMeters } of buildings) {
    if (subdistrict[sample] === 0) continue;
    const piece = pieceOf(sample);
    piece.buildings.push(sample);
    piece.squareMeters += squareMeters;
  }
  return [...pieces].map(([key, piece]) => toPiece(key, piece, grid.columns)).sort(inOrder);
}

const inOrder = (a: HomePiece, b: HomePiece): number => a.cell - b.cell || a.subdistrict - b.subdistrict;

function toPiece(
  key: string,
  { land, bare, buildings, squareMeters, unmapped }: Gathered,
  columns: number,
): HomePiece {
  const [cell = 0, subdistrict = 0] = key.split('/').map(Number);
  const stands = [buildings, land, unmapped].find(({ length }) => length > 0) ?? [];
  const sample = mostCentral(stands, columns);
  return {
    cell,
    subdistrict,
    spot:
      (Math.floor(sample / columns) % SAMPLES_A_SIDE) * SAMPLES_A_SIDE +
      ((sample % columns) % SAMPLES_A_SIDE),
    land: land.length,
    bare,
    buildings: buildings.length,
    footprint: Math.round(squareMeters),
    unmapped: unmapped.length,
  };
}

/** The sample that is nearest to the middle of all. */
function mostCentral(samples: readonly number[], columns: number): number {
  const mean = (of: (sample: number) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [x, y] = [mean((sample) => sample % columns), mean((sample) => Math.floor(sample / columns))];
  const off = (sample: number): number =>
    (x - (sample % columns)) ** 2 + (y - Math.floor(sample / columns)) ** 2;
  return samples.reduce((best, sample) => (off(sample) < off(best) ? sample : best), samples[0] ?? 0);
}
