import type { BenchRow } from './bench-row.ts';
import type { PlaceColumns } from '../../src/domain/study/place-columns.ts';

export const MEGABYTE = 1_000_000;

/** Over the district and its surroundings: two primes, so that no two of some million places are the same. */
export const spotAt = (at: number): readonly [lng: number, lat: number] => [
  120 + ((at * 7919) % 100_003) / 600_000,
  30.1 + ((at * 104_729) % 99_991) / 400_000,
];

/** The places that `spotAt` has, as columns. */
export const manyPlaces = (count: number, accuracyMeters = 0): PlaceColumns => ({
  points: Float64Array.from({ length: 2 * count }, (_, at) => spotAt(at >> 1)[at % 2] ?? 0),
  accuraciesMeters: new Float32Array(count).fill(accuracyMeters),
});

/**
 * How much longer the most take than the second most, for how much longer n log n is: 1 is n log n, less is better. The sizes
 * below are no measure, as what is done once weighs there.
 */
export function growthRow(
  name: string,
  measured: readonly (readonly [size: number, milliseconds: number])[],
): BenchRow {
  const [[n, less] = [1, 1], [more, most] = [1, 1]] = measured.slice(-2);
  const expected = (more * Math.log(more)) / (n * Math.log(n));
  return {
    name: `${name}: growth from ${String(n)} to ${String(more)}, n log n is 1`,
    figure: most / less / expected,
    unit: 'of n log n',
    target: 1.25,
  };
}
