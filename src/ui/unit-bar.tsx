import { memo } from 'react';

/** How a unit is filled; the same grammar as the markers. */
export type UnitFill = 'solid' | 'ringed' | 'half' | 'outline';

const UNIT = { width: 4, height: 11, step: 5 } as const;
const LINE = 1;
const HOLE_WIDTH = UNIT.width - 2 * LINE;

/** The holes in a unit, from top to bottom; each is as wide as its lines leave. */
const HOLES: Readonly<Record<UnitFill, readonly Readonly<{ top: number; bottom: number }>[]>> = {
  solid: [],
  ringed: [
    { top: LINE, bottom: 2 * LINE },
    { top: UNIT.height - 2 * LINE, bottom: UNIT.height - LINE },
  ],
  half: [{ top: LINE, bottom: UNIT.height / 2 }],
  outline: [{ top: LINE, bottom: UNIT.height - LINE }],
};

const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const unitPath = (fill: UnitFill, x: number): string =>
  boxPath(x, 0, UNIT.width, UNIT.height) +
  HOLES[fill].map(({ top, bottom }) => boxPath(x + LINE, top, HOLE_WIDTH, bottom - top)).join('');

/** One mark per unit; says nothing by itself, the numbers stand beside it. */
export const UnitBar = memo(function UnitBar({
  units,
  color,
}: {
  units: readonly UnitFill[];
  color: string;
}) {
  const width = Math.max(0, units.length * UNIT.step - (UNIT.step - UNIT.width));
  return (
    <svg width={width} height={UNIT.height} style={{ color }} aria-hidden="true" focusable="false">
      {/* One path for all: thousands of units would be as many elements. */}
      <path
        d={units.map((fill, index) => unitPath(fill, index * UNIT.step)).join('')}
        fill="currentColor"
        fillRule="evenodd"
      />
    </svg>
  );
});
