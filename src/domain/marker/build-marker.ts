import type { Category } from '../../schema/category.ts';
import { type Status, STATUS_FILL, type StatusFill } from '../../schema/status.ts';
import { GLYPH_STROKE_WIDTH, GLYPHS } from './glyphs.ts';
import type { MarkerDrawing, MarkerShape } from './marker-drawing.ts';
import { SILHOUETTES } from './silhouettes.ts';

export type MarkerColors = Readonly<{ ink: string; paper: string }>;

type Kind = Readonly<{ category: Category; status: Status }>;
type Half = MarkerShape['half'];

const CASING_WIDTH = 3.6;
/** Wide enough to reach round the ring of what was renewed. */
const RING_CASING_WIDTH = 6.4;
const OUTLINE_WIDTH = 1.7;
const RING = { scale: 1.12, width: 1.5, coreScale: 0.86 } as const;
const AHEAD_DASH = [3.1, 2.5] as const;
const MARKER_BOX = { min: -3, size: 38 } as const;

const filled = (path: string, fill: string, { scale = 1, half = null as Half } = {}): MarkerShape => ({
  path,
  fill,
  stroke: null,
  scale,
  half,
});

const stroked = (
  path: string,
  color: string,
  width: number,
  { scale = 1, half = null as Half, dash = null as readonly [number, number] | null } = {},
): MarkerShape => ({ path, fill: null, stroke: { color, width, dash }, scale, half });

function glyph(
  category: Category,
  color: string,
  place: { scale?: number; half?: Half } = {},
): MarkerShape[] {
  const { fill, stroke } = GLYPHS[category];
  return [
    ...(stroke === '' ? [] : [stroked(stroke, color, GLYPH_STROKE_WIDTH, place)]),
    ...(fill === '' ? [] : [filled(fill, color, place)]),
  ];
}

function casing({ category, status }: Kind, color: string): MarkerShape[] {
  const outline = SILHOUETTES[category];
  const width = STATUS_FILL[status] === 'ringed' ? RING_CASING_WIDTH : CASING_WIDTH;
  return [stroked(outline, color, width), filled(outline, color)];
}

/** What fills the silhouette says the status; colour only repeats the category. */
const BODY: Readonly<Record<StatusFill, (category: Category, colors: MarkerColors) => MarkerShape[]>> = {
  solid: (category, { ink, paper }) => [filled(SILHOUETTES[category], ink), ...glyph(category, paper)],
  ringed: (category, { ink, paper }) => [
    stroked(SILHOUETTES[category], ink, RING.width, { scale: RING.scale }),
    filled(SILHOUETTES[category], ink, { scale: RING.coreScale }),
    ...glyph(category, paper, { scale: RING.coreScale }),
  ],
  half: (category, { ink, paper }) => [
    filled(SILHOUETTES[category], ink, { half: 'lower' }),
    stroked(SILHOUETTES[category], ink, OUTLINE_WIDTH),
    ...glyph(category, ink, { half: 'upper' }),
    ...glyph(category, paper, { half: 'lower' }),
  ],
  outline: (category, { ink }) => [
    stroked(SILHOUETTES[category], ink, OUTLINE_WIDTH, { dash: AHEAD_DASH }),
    ...glyph(category, ink),
  ],
};

/** The marker of a category and status, with its paper casing. */
export function buildMarker({ category, status, ink, paper }: Kind & MarkerColors): MarkerDrawing {
  return {
    box: MARKER_BOX,
    shapes: [...casing({ category, status }, paper), ...BODY[STATUS_FILL[status]](category, { ink, paper })],
  };
}

/** Only the casing: laid under a marker in ink, it marks the place under the pointer. */
export function buildCasing({ category, status, color }: Kind & Readonly<{ color: string }>): MarkerDrawing {
  return { box: MARKER_BOX, shapes: casing({ category, status }, color) };
}

/** The silhouette without glyph, for sizes at which a glyph would only be noise, and under numbers. */
export function buildMiniMarker({
  category,
  ink,
  paper,
}: MarkerColors & Readonly<{ category: Category }>): MarkerDrawing {
  return {
    box: MARKER_BOX,
    shapes: [...casing({ category, status: 'open' }, paper), filled(SILHOUETTES[category], ink)],
  };
}

const FRAME = { width: 45, height: 43, line: 2.6, corner: 2.4 } as const;

function framePath(): string {
  const halfWidth = (FRAME.width - FRAME.line) / 2;
  const halfHeight = (FRAME.height - FRAME.line) / 2;
  const [left, right] = [16 - halfWidth, 16 + halfWidth];
  const [top, bottom] = [16 - halfHeight, 16 + halfHeight];
  const c = FRAME.corner;
  return (
    `M${left + c} ${top}H${right - c}L${right} ${top + c}V${bottom - c}L${right - c} ${bottom}` +
    `H${left + c}L${left} ${bottom - c}V${top + c}Z`
  );
}

const FRAME_BOX = { min: -8, size: 48 } as const;

const sealFrame = (paper: string, seal: string): MarkerShape => ({
  path: framePath(),
  fill: paper,
  stroke: { color: seal, width: FRAME.line, dash: null },
  scale: 1,
  half: null,
});

/** The marker of the chosen place, stamped with the seal frame. One grid unit is one CSS pixel. */
export function buildSelectedMarker({
  seal,
  ...marker
}: Kind & MarkerColors & Readonly<{ seal: string }>): MarkerDrawing {
  return { box: FRAME_BOX, shapes: [sealFrame(marker.paper, seal), ...buildMarker(marker).shapes] };
}

/** The silhouette in the seal frame, for a number in its middle. */
export function buildFramedSilhouette({
  seal,
  ...marker
}: MarkerColors & Readonly<{ category: Category; seal: string }>): MarkerDrawing {
  return { box: FRAME_BOX, shapes: [sealFrame(marker.paper, seal), ...buildMiniMarker(marker).shapes] };
}
