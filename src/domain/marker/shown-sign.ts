import type { MarkerDrawing } from './marker-drawing.ts';
import { MARKER_GRID } from './silhouettes.ts';
import type { ShownSign } from '../study/shown-answer.ts';

const SQUARE = 'M2 5H30V27H2Z';
const HATCH = 'M2 12L9 5M2 24L21 5M9 27L30 6M21 27L30 18';
const CROSSES = 'M9 8V14M6 11H12M20 8V14M17 11H23M14.5 18V24M11.5 21H17.5M25 18V24M22 21H28';
const DOT = 'M16 7A9 9 0 1 1 15.99 7Z';

export type SignColors = Readonly<{
  /** From none to the most. */
  shades: readonly string[];
  edge: string;
  dot: string;
  outline: string;
}>;

type Shape = Pick<MarkerDrawing['shapes'][number], 'path' | 'fill' | 'stroke'>;

function shapesOf(sign: ShownSign, { shades, edge, dot, outline }: SignColors): readonly Shape[] {
  const frame = { color: edge, width: 1.5, dash: null };
  switch (sign.kind) {
    case 'shade':
      return [{ path: SQUARE, fill: shades[sign.shade] ?? null, stroke: frame }];
    case 'dot':
      return [{ path: DOT, fill: dot, stroke: null }];
    case 'hatch':
    case 'unmapped':
      return [
        { path: SQUARE, fill: null, stroke: frame },
        { path: sign.kind === 'hatch' ? HATCH : CROSSES, fill: null, stroke: frame },
      ];
    case 'outline':
      return [{ path: SQUARE, fill: null, stroke: { color: outline, width: 4, dash: null } }];
  }
}

/** A sign of an answer's map, for a legend. */
export const buildShownSign = (sign: ShownSign, colors: SignColors): MarkerDrawing => ({
  box: { min: 0, size: MARKER_GRID },
  shapes: shapesOf(sign, colors).map((shape) => ({ ...shape, scale: 1, half: null })),
});
