import { describe, expect, it } from 'vitest';
import { buildFarGround } from '../../../../src/domain/far/far-ground.ts';
import { gapCells, gapClass } from '../../../../src/domain/far/gap-cells.ts';
import type { Homes } from '../../../../src/domain/homes/to-homes.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';

const AREA: SubdistrictFeature = {
  type: 'Feature',
  id: 'whole',
  geometry: { type: 'Polygon', coordinates: [] },
  properties: { name: '', name_en: '', kind: 'subdistrict', areaKm2: 1, boundaryQuality: 'mapped' },
};

/** Cells of a grid ten wide, each with hectares of land and of ground that is not mapped. */
const groundOf = (pieces: readonly (readonly [cell: number, land: number, unmapped: number])[]) => {
  const count = pieces.length;
  const homes: Homes = {
    ...{
      count,
      points: new Float64Array(2 * count),
      subdistrict: new Uint8Array(count),
      licence: '',
      osmDate: null,
    },
    ...{
      subdistrictIds: ['whole'],
      bareHectares: new Float64Array(count),
      buildings: new Uint16Array(count),
    },
    footprintHectares: new Float64Array(count),
    landHectares: Float64Array.from(pieces, ([, land]) => land),
    unmappedHectares: Float64Array.from(pieces, ([, , unmapped]) => unmapped),
    cells: Uint32Array.from(pieces, ([cell]) => cell),
    grid: { westE6: 120_000_000, southE6: 30_000_000, stepLngE6: 1000, stepLatE6: 1000, columns: 10 },
  };
  return buildFarGround([AREA], { homes, estates: [], isCut: false });
};

describe('the classes of minutes', () => {
  it('hold their upper bound', () => {
    expect([0, 5, 5.1, 10, 15, 15.1, 30, 31, Infinity].map(gapClass)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4]);
  });
});

describe('the cells of a gap map', () => {
  it('are one rectangle where neighbours in a row look the same, and none across rows', () => {
    const ground = groundOf([
      [8, 1, 0],
      [9, 1, 0],
      [10, 1, 0],
      [12, 1, 0],
    ]);
    const [near, ...rest] = gapCells(ground, Float64Array.of(3, 4, 5, 1));
    expect(rest).toEqual([]);
    expect(near?.shade).toBe(0);
    expect(near?.geometry.coordinates).toHaveLength(3);
    expect(near?.geometry.coordinates[0]).toEqual([
      [
        [120.008, 30],
        [120.01, 30],
        [120.01, 30.001],
        [120.008, 30.001],
        [120.008, 30],
      ],
    ]);
  });

  it('have crosses where nothing is mapped or no path is near, never shaded as far', () => {
    const ground = groundOf([
      [0, 0, 1],
      [2, 1, 0],
    ]);
    const cells = gapCells(ground, Float64Array.of(3, Number.NaN));
    expect(cells.map(({ shade, lines }) => [shade, lines])).toEqual([[null, 'unmapped']]);
  });

  it('look as the piece with the most homes does, and as homes rather than as ground beside them', () => {
    const ground = groundOf([
      [0, 0.2, 0],
      [0, 0.5, 0],
      [4, 0.1, 0],
      [4, 0, 0.9],
    ]);
    const shades = gapCells(ground, Float64Array.of(50, 3, 12, 3)).map(({ shade }) => shade);
    expect(shades).toEqual([0, 2]);
  });
});
