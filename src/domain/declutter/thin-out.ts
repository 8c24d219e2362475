import type { PixelPoint } from '../geo/mercator.ts';

type Options<T> = Readonly<{
  pixelOf: (item: T) => PixelPoint;
  /** Side of a square. */
  cellPixels: number;
  maxPerCell: number;
}>;

/** Keeps the first `maxPerCell` items of each square of a grid, in the order given. */
export function thinOut<T>(
  items: readonly T[],
  { pixelOf, cellPixels, maxPerCell }: Options<T>,
): readonly T[] {
  const rows = new Map<number, Map<number, number>>();
  return items.filter((item) => {
    const { x, y } = pixelOf(item);
    const [rowKey, columnKey] = [Math.floor(y / cellPixels), Math.floor(x / cellPixels)];
    const row = rows.get(rowKey) ?? new Map<number, number>();
    const kept = row.get(columnKey) ?? 0;
    rows.set(rowKey, row.set(columnKey, kept + 1));
    return kept < maxPerCell;
  });
}
