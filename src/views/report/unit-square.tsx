import { UNIT_MARK } from '../../domain/indicators/layout-unit-marks.ts';
import type { IndicatorKind } from '../../schema/report.ts';

/** The kinds that have a mark; what only describes has none. */
export type MarkedKind = Exclude<IndicatorKind, 'context'>;

const LINE = 1.3;

/** Done is solid, under way is outlined, aimed for is dashed. */
const PAINT: Readonly<Record<MarkedKind, Readonly<{ fill: string; dash: string | undefined }>>> = {
  achieved: { fill: 'currentColor', dash: undefined },
  'under-way': { fill: 'none', dash: undefined },
  target: { fill: 'none', dash: '2.6 1.8' },
};

/** One unit, as an SVG square at `x`, `y`. */
export function UnitSquare({ kind, x, y }: { kind: MarkedKind; x: number; y: number }) {
  const { fill, dash } = PAINT[kind];
  const side = UNIT_MARK.side - LINE;
  return (
    <rect
      x={x + LINE / 2}
      y={y + LINE / 2}
      width={side}
      height={side}
      fill={fill}
      stroke="currentColor"
      strokeWidth={LINE}
      strokeDasharray={dash}
    />
  );
}
