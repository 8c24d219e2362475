import { type HomesFile, SAMPLES_A_SIDE } from '../../schema/homes.ts';

/**
 * Where people live, as far as it is mapped: columns with an entry for each **piece**, the part of a cell of about 100 metres in
 * one sub-district.
 */
export type Homes = Readonly<{
  count: number;
  /** Longitude and latitude in turn, degrees: of the spot that stands for the piece. */
  points: Float64Array;
  /** Index of `subdistrictIds`. */
  subdistrict: Uint8Array;
  subdistrictIds: readonly string[];
  /** Hectares of residential land. */
  landHectares: Float64Array;
  /** Of these, hectares with no building within 50 m: nobody lives there, or nobody has drawn the houses. */
  bareHectares: Float64Array;
  /** Buildings that people live in, and the ground they cover. */
  buildings: Uint16Array;
  footprintHectares: Float64Array;
  /** Hectares of ground of which only the streets are mapped. */
  unmappedHectares: Float64Array;
  /** The cell of each piece, row by row from the south-west; several pieces may have one. */
  cells: Uint32Array;
  grid: HomesFile['grid'];
  licence: string;
  osmDate: string | null;
}>;

const SQUARE_METERS_A_HECTARE = 10_000;

/** Adds up differences. */
function runningSum(steps: readonly number[]): Uint32Array {
  const sums = new Uint32Array(steps.length);
  let sum = 0;
  steps.forEach((step, at) => {
    sum += step;
    sums[at] = sum;
  });
  return sums;
}

function pointsOf({ spot, grid }: HomesFile, cells: Uint32Array): Float64Array {
  const points = new Float64Array(2 * cells.length);
  cells.forEach((cell, at) => {
    const sample = spot[at] ?? 0;
    const column = (cell % grid.columns) + ((sample % SAMPLES_A_SIDE) + 0.5) / SAMPLES_A_SIDE;
    const row =
      Math.floor(cell / grid.columns) + (Math.floor(sample / SAMPLES_A_SIDE) + 0.5) / SAMPLES_A_SIDE;
    points[2 * at] = (grid.westE6 + column * grid.stepLngE6) / 1e6;
    points[2 * at + 1] = (grid.southE6 + row * grid.stepLatE6) / 1e6;
  });
  return points;
}

/** What `base/homes.json` says, as hectares and positions. */
export function toHomes(file: HomesFile): Homes {
  const cells = runningSum(file.cellStep);
  const hectares = (samples: readonly number[]): Float64Array =>
    Float64Array.from(samples, (count) => (count * file.squareMetersPerSample) / SQUARE_METERS_A_HECTARE);
  return {
    count: cells.length,
    points: pointsOf(file, cells),
    subdistrict: Uint8Array.from(file.subdistrict),
    subdistrictIds: file.subdistricts,
    landHectares: hectares(file.land),
    bareHectares: hectares(file.bare),
    buildings: Uint16Array.from(file.buildings),
    footprintHectares: Float64Array.from(
      file.footprint,
      (squareMeters) => squareMeters / SQUARE_METERS_A_HECTARE,
    ),
    unmappedHectares: hectares(file.unmapped),
    cells,
    grid: file.grid,
    licence: file.licence,
    osmDate: file.osmDate,
  };
}
