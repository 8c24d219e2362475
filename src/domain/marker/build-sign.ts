import type { MarkerDrawing, MarkerShape } from './marker-drawing.ts';
import { MARKER_GRID } from './silhouettes.ts';

const BOX = { min: 0, size: MARKER_GRID } as const;
const PIN = 'M5 3H27V25H20L16 31L12 25H5Z';
const RING = 'M16 6A10 10 0 1 1 15.99 6Z';
const DISC = 'M16 5A11 11 0 1 1 15.99 5Z';
const LINE = 'M1 16H31';

const draw = (shape: Pick<MarkerShape, 'path' | 'fill' | 'stroke'>): MarkerDrawing => ({
  box: BOX,
  shapes: [{ ...shape, scale: 1, half: null }],
});

/** The pin of a start, for a legend. */
export const buildPinSign = (color: string): MarkerDrawing => draw({ path: PIN, fill: color, stroke: null });

/** The ring around a place that was searched for, for a legend. */
export const buildRingSign = (color: string): MarkerDrawing =>
  draw({ path: RING, fill: null, stroke: { color, width: 4, dash: null } });

/** A stop, for a legend. */
export const buildDiscSign = (color: string): MarkerDrawing =>
  draw({ path: DISC, fill: color, stroke: null });

/** A piece of a line, for a legend. */
export const buildLineSign = (stroke: NonNullable<MarkerShape['stroke']>): MarkerDrawing =>
  draw({ path: LINE, fill: null, stroke });
