/** One painted path on the marker grid, in drawing order. Plain data: React, SVG text and canvas all draw it. */
export type MarkerShape = Readonly<{
  /** SVG path data on the 32-unit grid. */
  path: string;
  fill: string | null;
  stroke: Readonly<{ color: string; width: number; dash: readonly [number, number] | null }> | null;
  /** Enlargement about the centre of the grid. */
  scale: number;
  /** Only the part above or below `MARKER_WATERLINE` is painted; null paints all. */
  half: 'upper' | 'lower' | null;
}>;

/** `box` is the square, in grid units, that holds all paint. */
export type MarkerDrawing = Readonly<{
  box: Readonly<{ min: number; size: number }>;
  shapes: readonly MarkerShape[];
}>;

/** Where "built so far" ends in the marker of something under construction, in grid units from the top. */
const MARKER_WATERLINE = 16.6;

/** Grid units left and above the grid that a half still covers. */
const HALF_MARGIN = 8;

/** The rectangle that a half is clipped to, in grid units. */
export function halfBox(
  half: 'upper' | 'lower',
): Readonly<{ x: number; y: number; width: number; height: number }> {
  const width = 32 + 2 * HALF_MARGIN;
  return half === 'upper'
    ? { x: -HALF_MARGIN, y: -HALF_MARGIN, width, height: MARKER_WATERLINE + HALF_MARGIN }
    : { x: -HALF_MARGIN, y: MARKER_WATERLINE, width, height: 32 + HALF_MARGIN - MARKER_WATERLINE };
}
