import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { isPointInGeometry } from '../../../../src/domain/geo/polygon.ts';
import { hexCountSteps } from '../../../../src/domain/hexagon/hex-counts.ts';
import {
  hexGroundOf,
  type HexGrid,
  hexGridSteps,
  layHexagons,
} from '../../../../src/domain/hexagon/hex-grid.ts';
import { hexAreaKm2, hexKeyAt, latticeOf } from '../../../../src/domain/hexagon/hex-lattice.ts';
import { seededRandom } from '../../../../src/domain/order/seeded-random.ts';
import { finish } from '../../../../src/domain/steps.ts';
import type { PlaceColumns } from '../../../../src/domain/study/place-columns.ts';
import { areaIndexOf } from '../../../../src/domain/study/area-index.ts';

const { subdistricts } = readSearchContent();
const geometries = subdistricts.map(({ geometry }) => geometry);
const ground = areaIndexOf(subdistricts);
const hexGround = hexGroundOf(geometries);

const grids = new Map<number, HexGrid>();
function gridOf(acrossMeters: number): HexGrid {
  const grid =
    grids.get(acrossMeters) ?? (hexGround === null ? null : finish(hexGridSteps(hexGround, acrossMeters)));
  if (grid === null) throw new Error('No ground');
  grids.set(acrossMeters, grid);
  return grid;
}

/** Of a little more than the district, so that some lie beyond it. */
function randomPlaces(seed: number, count: number, accuracyMeters: number): PlaceColumns {
  const random = seededRandom(seed);
  const points = Float64Array.from({ length: 2 * count }, (_, at) =>
    at % 2 === 0 ? 119.98 + 0.24 * random() : 30.02 + 0.36 * random(),
  );
  return { points, accuraciesMeters: new Float32Array(count).fill(accuracyMeters) };
}

const insideOf = ({ points, accuraciesMeters }: PlaceColumns): number =>
  accuraciesMeters.reduce(
    (sum, _, at) =>
      sum +
      Number(
        geometries.some((geometry) =>
          isPointInGeometry([points[2 * at] ?? 0, points[2 * at + 1] ?? 0], geometry),
        ),
      ),
    0,
  );

it('the hexagons hold the whole ground, once', () => {
  const whole = subdistricts.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
  for (const across of [1100, 3000]) {
    const { cells } = gridOf(across);
    const sum = cells.reduce((total, { areaKm2 }) => total + areaKm2, 0);
    expect(Math.abs(sum - whole) / whole).toBeLessThan(0.003);
    expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
    // A whole one has the area of a regular hexagon.
    expect(Math.max(...cells.map(({ areaKm2 }) => areaKm2)) / hexAreaKm2(across)).toBeCloseTo(1, 2);
  }
});

it('ground in parts that are apart is held too', () => {
  const picked = subdistricts.filter(({ id }) => ['sandun', 'shuangpu'].includes(id));
  const apart = hexGroundOf(picked.map(({ geometry }) => geometry));
  const cells = apart === null ? [] : (finish(hexGridSteps(apart, 3000))?.cells ?? []);
  const whole = picked.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
  const sum = cells.reduce((total, { areaKm2 }) => total + areaKm2, 0);
  expect(apart?.geometry.type).toBe('MultiPolygon');
  expect(Math.abs(sum - whole) / whole).toBeLessThan(0.003);
});

it('a point is found in the hexagon in which turf finds it', () => {
  const hexagons = layHexagons([120, 30.05, 120.2, 30.35], 1500).features;
  const lattice = latticeOf(hexagons[0]?.geometry.coordinates[0] ?? []);
  const keyOf = new Map(
    hexagons.map((hexagon) => {
      const ring = hexagon.geometry.coordinates[0] ?? [];
      const middle = [((ring[0]?.[0] ?? 0) + (ring[3]?.[0] ?? 0)) / 2, ring[0]?.[1] ?? 0] as const;
      return [hexKeyAt(lattice, middle), hexagon];
    }),
  );
  expect(keyOf.size).toBe(hexagons.length);
  fc.assert(
    fc.property(
      fc.double({ min: 120, max: 120.2, noNaN: true }),
      fc.double({ min: 30.05, max: 30.35, noNaN: true }),
      (lng, lat) => {
        const hexagon = keyOf.get(hexKeyAt(lattice, [lng, lat]));
        expect(hexagon !== undefined && booleanPointInPolygon([lng, lat], hexagon)).toBe(true);
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
});

it('the counts of the hexagons and of the sub-districts add up to the same whole', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(1100, 3000), (seed, across) => {
      const places = randomPlaces(seed, 150, 0);
      const counted = finish(hexCountSteps(gridOf(across), places, ground));
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(insideOf(places));
      for (const { count, range } of counted) expect(range).toEqual({ from: count, to: count });
    }),
    { numRuns: 20, seed: 9 },
  );
});

it('the range of a hexagon grows with how badly the places are located, and holds what may be there', () => {
  const grid = gridOf(1100);
  const widthOf = (accuracyMeters: number): number =>
    finish(hexCountSteps(grid, randomPlaces(11, 300, accuracyMeters), ground)).reduce(
      (sum, { range }) => sum + range.to - range.from,
      0,
    );
  expect(widthOf(0)).toBe(0);
  expect(widthOf(50)).toBeGreaterThan(0);
  expect(widthOf(400)).toBeGreaterThan(2 * widthOf(50));
});
