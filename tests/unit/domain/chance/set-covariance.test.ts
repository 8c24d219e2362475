import FFT from 'fft.js';
import { describe, expect, it } from 'vitest';
import { districtGround } from './district-ground.ts';
import { createGround, type Raster } from '../../../../src/domain/chance/chance-ground.ts';
import { type SetCovariance, setCovariance } from '../../../../src/domain/chance/set-covariance.ts';

const at = ({ reach, squares }: SetCovariance, dx: number, dy: number): number =>
  squares[Math.abs(dy) * (2 * reach + 1) + (dy < 0 ? -dx : dx) + reach] ?? NaN;

const SIZE = 256;

/** The set covariance by the convolution theorem, on a padded square: γ = F⁻¹(|F(mask)|²). */
function byFourier({ columns, rows, mask }: Raster): (dx: number, dy: number) => number {
  const fft = new FFT(SIZE);
  const all = new Float64Array(2 * SIZE * SIZE);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      all[2 * (row * SIZE + column)] = mask[row * columns + column] ?? 0;
  const along = (start: number, stride: number, inverse: boolean) => {
    const line = Array.from(
      { length: 2 * SIZE },
      (_, index) => all[2 * (start + (index >> 1) * stride) + (index & 1)] ?? 0,
    );
    const out = fft.createComplexArray() as number[];
    if (inverse) fft.inverseTransform(out, line);
    else fft.transform(out, line);
    out.forEach((value, index) => (all[2 * (start + (index >> 1) * stride) + (index & 1)] = value));
  };
  const transform = (inverse: boolean) => {
    for (let line = 0; line < SIZE; line += 1) along(line * SIZE, 1, inverse);
    for (let line = 0; line < SIZE; line += 1) along(line, SIZE, inverse);
  };
  transform(false);
  for (let index = 0; index < all.length; index += 2) {
    all[index] = all[index]! ** 2 + all[index + 1]! ** 2;
    all[index + 1] = 0;
  }
  transform(true);
  return (dx, dy) => all[2 * (((dy + SIZE) % SIZE) * SIZE + ((dx + SIZE) % SIZE))] ?? NaN;
}

const square = (west: number, south: number, side: number) => [
  [west, south] as const,
  [west + side, south] as const,
  [west + side, south + side] as const,
  [west, south + side] as const,
  [west, south] as const,
];

describe('the set covariance', () => {
  it('of a square is that of two intervals', () => {
    const { raster } = createGround([[square(0, 0, 1)]], 100);
    const covariance = setCovariance(raster, 40);
    expect(at(covariance, 0, 0)).toBe(10_000);
    expect(at(covariance, 30, 10)).toBe(70 * 90);
    expect(at(covariance, -30, 10)).toBe(70 * 90);
    expect(at(covariance, 40, -40)).toBe(60 * 60);
  });

  it('of a ground with a hole and an island is what a Fourier transform finds', () => {
    const { raster } = createGround(
      [[square(0, 0, 0.6), square(0.2, 0.25, 0.2)], [square(0.7, 0.3, 0.3)]],
      100,
    );
    const covariance = setCovariance(raster, 60);
    const fourier = byFourier(raster);
    for (const [dx, dy] of [
      [0, 0],
      [13, 7],
      [-13, 7],
      [60, 0],
      [-45, 31],
      [7, 60],
    ] as const)
      expect(at(covariance, dx, dy)).toBeCloseTo(fourier(dx, dy), 6);
  });

  it('of the district is that of another program', () => {
    const { raster } = districtGround().ground;
    const covariance = setCovariance(raster, 60);
    const squareKm = (raster.cellSize / 1000) ** 2;
    const moved = (eastMeters: number, northMeters: number) =>
      at(covariance, Math.round(eastMeters / raster.cellSize), Math.round(northMeters / raster.cellSize)) *
      squareKm;
    // By numpy.fft on a grid of 50 m: moved 1 km to the east, 2 km to the north. The grids are not the same.
    expect(moved(1000, 0) / 278.67).toBeCloseTo(1, 2);
    expect(moved(0, 2000) / 261.6).toBeCloseTo(1, 2);
  });
});
