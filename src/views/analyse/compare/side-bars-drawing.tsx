import { CHART_WIDTH } from '../export/draw-element.tsx';
import type { ComparedCount } from '../../../domain/compare/compare-places.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

export type SideBars = Readonly<{ name: string; first: ComparedCount; second: ComparedCount }>;

const NAMES_WIDTH = 120;
const VALUE_WIDTH = 40;
const ROW_HEIGHT = 34;
const [BAR_HEIGHT, BAR_STEP] = [9, 13] as const;
const HEAD_HEIGHT = 42;
const FONT_SIZE = 12.5;

const { ink, hairline } = PAPER_TOKENS.ui;
/** The first is solid, the second an outline, as in the table. */
const LOOKS = {
  first: { fill: ink, stroke: ink },
  second: { fill: '#ffffff', stroke: ink },
} as const;

function Bar({
  side,
  value,
  y,
  x,
  right,
}: {
  side: 'first' | 'second';
  value: ComparedCount;
  y: number;
  x: (count: number) => number;
  right: number;
}) {
  const { count, range } = value;
  const [from, to, middle] = [x(range.from), x(range.to), y + BAR_HEIGHT / 2];
  return (
    <>
      {count > 0 && (
        <rect x={NAMES_WIDTH} y={y} width={x(count) - NAMES_WIDTH} height={BAR_HEIGHT} {...LOOKS[side]} />
      )}
      {range.from !== range.to && (
        <path
          d={`M${from} ${middle}H${to}M${from} ${middle - 3}V${middle + 3}M${to} ${middle - 3}V${middle + 3}`}
          fill="none"
          stroke={PAPER_TOKENS.ui.seal}
          strokeWidth={1.2}
        />
      )}
      <text x={right} y={middle + FONT_SIZE / 3} textAnchor="end" fill={ink}>
        {count}
      </text>
    </>
  );
}

/** Two bars for each row on one scale, with what they may be, in ink that needs no page: for files and paper. */
export function SideBarsDrawing({
  rows,
  names,
  width = CHART_WIDTH,
}: {
  rows: readonly SideBars[];
  names: Readonly<Record<'first' | 'second', string>>;
  width?: number | undefined;
}) {
  const most = Math.max(
    1,
    ...rows.flatMap(({ first, second }) => [first.range.to, second.range.to, first.count, second.count]),
  );
  const x = (count: number): number => NAMES_WIDTH + (count / most) * (width - NAMES_WIDTH - VALUE_WIDTH);
  const height = HEAD_HEIGHT + rows.length * ROW_HEIGHT;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={FONT_SIZE}>
      {(['first', 'second'] as const).map((side, at) => (
        <g key={side} transform={`translate(0 ${at * 18})`}>
          <rect x={0.5} y={2} width={24} height={BAR_HEIGHT} {...LOOKS[side]} />
          <text x={32} y={10} fill={ink}>
            {names[side]}
          </text>
        </g>
      ))}
      {rows.map(({ name, ...sides }, at) => {
        const top = HEAD_HEIGHT + at * ROW_HEIGHT;
        return (
          <g key={name}>
            <path d={`M0 ${top}H${width}`} stroke={hairline} />
            <text x={0} y={top + ROW_HEIGHT / 2 + FONT_SIZE / 3} fill={ink}>
              {name}
            </text>
            <Bar side="first" value={sides.first} y={top + 5} x={x} right={width} />
            <Bar side="second" value={sides.second} y={top + 5 + BAR_STEP} x={x} right={width} />
          </g>
        );
      })}
    </svg>
  );
}
