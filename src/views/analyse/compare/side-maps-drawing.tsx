import { SideMapDrawing, type SideMapPaint } from './side-map-drawing.tsx';
import type { SideMaps } from '../../../domain/compare/side-maps.ts';
import { scaleLength } from '../../../domain/geo/mercator.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const { ink, inkSecondary, seal } = PAPER_TOKENS.ui;
const PAINT: SideMapPaint = { shades: PAPER_TOKENS.sequence, edge: inkSecondary, ink, chosen: seal };

const GAP = 40;
const EDGE = 4;
const FONT_SIZE = 11;
const NAME_HEIGHT = 20;
const FOOT_HEIGHT = 30;
/** The longest bar of the scale. */
const BAR_WIDTH = 70;
/** Of the sign of a shade, and from one shade to the next. */
const [SIGN_WIDTH, SIGN_STEP] = [18, 62] as const;

/** Both maps beside each other, in ink that needs no page: for files and paper. */
export function SideMapsDrawing({
  maps,
  names,
  classes,
  formatDistance,
}: {
  maps: SideMaps;
  names: Readonly<Record<'first' | 'second', string>>;
  /** What the shades are, in words, from none to the most; none where the maps have none. */
  classes: readonly string[];
  formatDistance: (meters: number) => string;
}) {
  const { width, height, metersPerUnit } = maps.first.frame;
  const meters = scaleLength(metersPerUnit * BAR_WIDTH);
  const drawnWidth = Math.max(2 * width + GAP, BAR_WIDTH * 2 + SIGN_STEP * classes.length) + 2 * EDGE;
  const foot = NAME_HEIGHT + height + FOOT_HEIGHT / 2 + EDGE;
  return (
    <svg
      viewBox={`0 0 ${drawnWidth} ${NAME_HEIGHT + height + FOOT_HEIGHT + EDGE}`}
      width={drawnWidth}
      height={NAME_HEIGHT + height + FOOT_HEIGHT + EDGE}
      fontSize={FONT_SIZE}
    >
      {(['first', 'second'] as const).map((side, at) => (
        <g key={side} transform={`translate(${EDGE + at * (width + GAP)} ${NAME_HEIGHT})`}>
          <text y={-7} fill={ink}>
            {names[side]}
          </text>
          <SideMapDrawing map={maps[side]} paint={PAINT} />
        </g>
      ))}
      <g transform={`translate(${EDGE} ${foot})`} fill={ink}>
        <path d={`M0 0V4H${(meters / metersPerUnit).toFixed(1)}V0`} fill="none" stroke={ink} />
        <text x={meters / metersPerUnit + 6} y={6}>
          {formatDistance(meters)}
        </text>
        {classes.map((text, shade) => (
          <g key={text} transform={`translate(${BAR_WIDTH * 2 + shade * SIGN_STEP} 0)`}>
            <rect
              y={-5}
              width={SIGN_WIDTH}
              height={11}
              fill={PAPER_TOKENS.sequence[shade]}
              stroke={inkSecondary}
              strokeWidth={0.6}
            />
            <text x={SIGN_WIDTH + 4} y={5}>
              {text}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
