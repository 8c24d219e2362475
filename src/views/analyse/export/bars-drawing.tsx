import { CHART_WIDTH } from './draw-element.tsx';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

export type Bar = Readonly<{
  name: string;
  value: number;
  /** Between what it may be. */
  from: number;
  to: number;
  /** The same by another measure; null where there is none. */
  beside: number | null;
}>;

/** For the names, of a drawing of so many pixels: as much of a narrow one as names need. */
const namesWidth = (width: number): number => Math.min(150, width * 0.4);
const VALUE_WIDTH = 40;
const ROW_HEIGHT = 16;
const BAR_HEIGHT = 9;
const FOOT_HEIGHT = 22;
const FONT_SIZE = 12.5;

const { ink, inkSecondary, hairline, reach, seal } = PAPER_TOKENS.ui;

/** Where the bar may end: a line with ends. */
const whisker = (from: number, to: number, y: number): string =>
  `M${from} ${y}H${to}M${from} ${y - 3}V${y + 3}M${to} ${y - 3}V${y + 3}`;

/** Bars from zero on one scale, with their ranges, in ink that needs no page: for files and paper. */
export function BarsDrawing({
  bars,
  most,
  format,
  legend,
  width = CHART_WIDTH,
}: {
  bars: readonly Bar[];
  /** The end of the scale. */
  most: number;
  format: (value: number) => string;
  /** What bar and stroke are. */
  legend: string;
  width?: number | undefined;
}) {
  const left = namesWidth(width);
  const plotWidth = width - left - VALUE_WIDTH;
  const xOf = (value: number): number => left + (most === 0 ? 0 : (value / most) * plotWidth);
  const height = bars.length * ROW_HEIGHT + FOOT_HEIGHT;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={FONT_SIZE}>
      {bars.map(({ name, value, from, to, beside }, at) => {
        const middle = (at + 0.5) * ROW_HEIGHT;
        return (
          <g key={name}>
            <path d={`M${left} ${middle}H${left + plotWidth}`} stroke={hairline} />
            <text x={0} y={middle + FONT_SIZE / 3} fill={ink}>
              {name}
            </text>
            <rect
              x={left}
              y={middle - BAR_HEIGHT / 2}
              width={xOf(value) - left}
              height={BAR_HEIGHT}
              fill={reach}
              fillOpacity={0.75}
            />
            {from !== to && (
              <path d={whisker(xOf(from), xOf(to), middle)} fill="none" stroke={ink} strokeWidth={1} />
            )}
            {beside !== null && (
              <path d={`M${xOf(beside)} ${middle - 7}V${middle + 7}`} stroke={seal} strokeWidth={2.2} />
            )}
            <text x={width} y={middle + FONT_SIZE / 3} textAnchor="end" fill={ink}>
              {format(value)}
            </text>
          </g>
        );
      })}
      <text x={0} y={height - 6} fill={inkSecondary}>
        {legend}
      </text>
    </svg>
  );
}
