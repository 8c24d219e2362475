import * as v from 'valibot';
import { IsoDateSchema } from './source.ts';

/** A cell is so many samples wide and high; a sample is about ten metres each way, one are. */
export const SAMPLES_A_SIDE = 10;
const SAMPLES_A_CELL = SAMPLES_A_SIDE * SAMPLES_A_SIDE;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const samples = v.array(v.pipe(whole, v.maxValue(SAMPLES_A_CELL)));

/**
 * `base/homes.json` as stored: where people live, as far as OpenStreetMap has it, in cells of about 100 metres. A **piece** is
 * the part of a cell in one sub-district, an entry in each column.
 */
const ColumnsSchema = v.strictObject({
  version: v.literal(1),
  licence: v.string(),
  osmDate: v.nullable(IsoDateSchema),
  /** Of cells, from the south-west, in degrees × 10⁶. */
  grid: v.strictObject({
    westE6: v.pipe(v.number(), v.integer()),
    southE6: v.pipe(v.number(), v.integer()),
    stepLngE6: positive,
    stepLatE6: positive,
    columns: positive,
  }),
  /** Of a sample; the same everywhere to 0.2 %. */
  squareMetersPerSample: v.pipe(v.number(), v.minValue(1)),
  /** Ids. */
  subdistricts: v.array(v.string()),
  /** Row by row from the south-west; the difference to the piece before, so that they pack. */
  cellStep: v.array(whole),
  /** Indices of `subdistricts`. */
  subdistrict: v.array(whole),
  /** The sample that stands for the piece, row by row from its south-west. */
  spot: v.array(v.pipe(whole, v.maxValue(SAMPLES_A_CELL - 1))),
  /** Samples of residential land. */
  land: samples,
  /** Of these, those with no building near: either nobody lives there, or nobody has drawn the houses. */
  bare: samples,
  /** Buildings that people live in, by their middle. */
  buildings: v.array(whole),
  /** Square metres that they cover. */
  footprint: v.array(whole),
  /** Samples of ground of which only the streets are mapped: whether anybody lives there is not known. */
  unmapped: samples,
});

type Columns = v.InferOutput<typeof ColumnsSchema>;

const isWhole = (file: Columns): boolean => {
  const { cellStep, subdistrict, spot, land, bare, buildings, footprint, unmapped, subdistricts } = file;
  return (
    [subdistrict, spot, land, bare, buildings, footprint, unmapped].every(
      ({ length }) => length === cellStep.length,
    ) &&
    subdistrict.every((index) => index < subdistricts.length) &&
    land.every((count, at) => count >= (bare[at] ?? 0) && count + (unmapped[at] ?? 0) <= SAMPLES_A_CELL)
  );
};

export const HomesFileSchema = v.pipe(
  ColumnsSchema,
  v.check(isWhole, 'the columns do not belong to each other'),
);

export type HomesFile = v.InferOutput<typeof HomesFileSchema>;
