import type { PixelPoint } from '../geo/mercator.ts';

/** Finds what is near a point without asking all the others. */
export type PointGrid = Readonly<{
  /** Every index within a cell's side of the point, and some that are further off. */
  near: (point: PixelPoint) => Iterable<number>;
  move: (index: number, from: PixelPoint, to: PixelPoint) => void;
}>;

/** More columns than the map has at its closest, so that no two cells share a key. */
const ROW_STEP = 2 ** 26;

/** @param cellPixels Side of a square cell. */
export function createPointGrid(points: readonly PixelPoint[], cellPixels: number): PointGrid {
  const cells = new Map<number, number[]>();
  const keyOf = ({ x, y }: PixelPoint): number =>
    Math.floor(y / cellPixels) * ROW_STEP + Math.floor(x / cellPixels);
  const put = (index: number, key: number): void => {
    const members = cells.get(key);
    if (members === undefined) cells.set(key, [index]);
    else members.push(index);
  };
  points.forEach((point, index) => {
    put(index, keyOf(point));
  });
  return {
    // One by one: who asks has often heard enough after a few of hundreds.
    *near(point) {
      const middle = keyOf(point);
      for (const row of [0, -ROW_STEP, ROW_STEP]) {
        for (const column of [0, -1, 1]) {
          for (const index of cells.get(middle + row + column) ?? []) yield index;
        }
      }
    },
    move: (index, from, to) => {
      const [old, key] = [keyOf(from), keyOf(to)];
      if (old === key) return;
      cells.set(old, cells.get(old)?.filter((member) => member !== index) ?? []);
      put(index, key);
    },
  };
}
