import { textLines } from '../../../domain/print/text-lines.ts';
import type { PatternKey } from '../../../domain/spread/shade-patterns.ts';
import type { ShownSign } from '../../../domain/study/shown-answer.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

/** What the map marks an answer with, and what it draws beside: places, their middle, the chosen areas. */
export type MapSign =
  | ShownSign
  | Readonly<{ kind: 'exact' | 'about' | 'mean' | 'ground' | 'looked-at' | 'cold' | 'edge' }>;
export type MapKey = readonly Readonly<{ sign: MapSign; text: string }>[];

const { ink, inkSecondary, seal, markerPaper } = PAPER_TOKENS.ui;
/** How each line and dot is drawn, on the map and in its key. */
export const MAP_LOOKS = {
  home: { stroke: seal, strokeWidth: 5, strokeLinecap: 'round', fill: 'none' },
  exact: { stroke: ink, strokeWidth: 6, strokeLinecap: 'round', fill: 'none' },
  /** Over an exact one: a ring. */
  about: { stroke: markerPaper, strokeWidth: 3, strokeLinecap: 'round', fill: 'none' },
  mean: { stroke: ink, strokeWidth: 3, fill: markerPaper },
  ground: { stroke: ink, strokeWidth: 1.8, strokeDasharray: '7 4', fill: 'none' },
  'looked-at': { stroke: seal, strokeWidth: 3, strokeLinejoin: 'round', fill: 'none' },
  cold: { stroke: ink, strokeWidth: 2, strokeDasharray: '5 3', fill: 'none' },
  hot: { stroke: ink, strokeWidth: 2.4, fill: PAPER_TOKENS.sequence[3] },
  edge: { stroke: inkSecondary, strokeWidth: 0.7, strokeOpacity: 0.7, fill: 'none' },
} as const;

/** The pattern of the drawing for a shade, or a gap. */
export const patternUrl = (key: PatternKey): string => `url(#pattern-${key})`;

const ROW_HEIGHT = 16;
const FONT_SIZE = 11;
const SIGN = { width: 26, height: 11 } as const;
const INDENT = SIGN.width + 8;
const MIDDLE = { x: SIGN.width / 2, y: SIGN.height / 2 } as const;

const PATTERN_OF: Readonly<Record<number, PatternKey>> = { 1: '1', 2: '2', 3: '3', 4: '4' };

function Sign({ sign, isPatterned }: { sign: MapSign; isPatterned: boolean }) {
  const frame = { width: SIGN.width, height: SIGN.height };
  switch (sign.kind) {
    case 'shade': {
      const pattern = PATTERN_OF[sign.shade];
      return (
        <>
          <rect {...frame} {...MAP_LOOKS.edge} fill={PAPER_TOKENS.sequence[sign.shade]} />
          {isPatterned && pattern !== undefined && <rect {...frame} fill={patternUrl(pattern)} />}
        </>
      );
    }
    case 'hatch':
    case 'unmapped':
      return (
        <>
          <rect {...frame} {...MAP_LOOKS.edge} />
          <rect {...frame} fill={patternUrl(sign.kind === 'hatch' ? 'gap' : 'unmapped')} />
        </>
      );
    case 'dot':
      return <path d={`M${MIDDLE.x} ${MIDDLE.y}h0`} {...MAP_LOOKS.home} />;
    case 'exact':
      return <path d={`M${MIDDLE.x} ${MIDDLE.y}h0`} {...MAP_LOOKS.exact} />;
    case 'about':
      return (
        <>
          <path d={`M${MIDDLE.x} ${MIDDLE.y}h0`} {...MAP_LOOKS.exact} />
          <path d={`M${MIDDLE.x} ${MIDDLE.y}h0`} {...MAP_LOOKS.about} />
        </>
      );
    case 'mean':
      return <circle cx={MIDDLE.x} cy={MIDDLE.y} r={4} {...MAP_LOOKS.mean} />;
    case 'outline':
      return <rect {...frame} {...MAP_LOOKS['looked-at']} />;
    case 'ground':
    case 'looked-at':
    case 'cold':
    case 'edge':
      return <rect {...frame} {...MAP_LOOKS[sign.kind]} />;
  }
}

type Row = Readonly<{ sign: MapSign; lines: readonly string[]; top: number }>;

function rowsOf(signs: MapKey, width: number): Readonly<{ rows: readonly Row[]; height: number }> {
  let top = 0;
  const rows = signs.map(({ sign, text }): Row => {
    const lines = textLines(text, (width - INDENT) / FONT_SIZE);
    const row = { sign, lines, top };
    top += lines.length * ROW_HEIGHT;
    return row;
  });
  return { rows, height: top };
}

export const mapKeyHeight = (signs: MapKey, width: number): number => rowsOf(signs, width).height;

/** What the signs of a drawn map mean, one under the other. */
export function AnswerMapKey({
  signs,
  width,
  isPatterned,
}: {
  signs: MapKey;
  width: number;
  isPatterned: boolean;
}) {
  return rowsOf(signs, width).rows.map(({ sign, lines, top }) => (
    <g key={top} transform={`translate(0 ${top})`}>
      <Sign sign={sign} isPatterned={isPatterned} />
      {lines.map((line, at) => (
        <text key={at} x={INDENT} y={10 + at * ROW_HEIGHT} fontSize={FONT_SIZE} fill={ink}>
          {line}
        </text>
      ))}
    </g>
  ));
}
