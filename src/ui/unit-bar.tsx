/** How a unit is filled; the same grammar as the markers. */
export type UnitFill = 'solid' | 'ringed' | 'half' | 'outline';

const UNIT = { width: 4, height: 11, step: 5 } as const;
const LINE = 1;

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The boxes of a unit whose left edge is at 0. */
type UnitBoxes = Readonly<{ inked: readonly Box[]; outlined: readonly Box[]; cleared: readonly Box[] }>;

const WHOLE: Box = { x: 0, y: 0, width: UNIT.width, height: UNIT.height };
/** A line is drawn around the middle of its width. */
const RIM: Box = { x: LINE / 2, y: LINE / 2, width: UNIT.width - LINE, height: UNIT.height - LINE };
const LOWER_HALF: Box = { ...WHOLE, y: UNIT.height / 2, height: UNIT.height / 2 };
const RING_SLITS = [LINE, UNIT.height - 2 * LINE].map((y): Box => ({
  x: LINE,
  y,
  width: UNIT.width - 2 * LINE,
  height: LINE,
}));

const BOXES: Readonly<Record<UnitFill, UnitBoxes>> = {
  solid: { inked: [WHOLE], outlined: [], cleared: [] },
  ringed: { inked: [WHOLE], outlined: [], cleared: RING_SLITS },
  half: { inked: [LOWER_HALF], outlined: [RIM], cleared: [] },
  outline: { inked: [], outlined: [RIM], cleared: [] },
};

const boxPath = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** One path for all units, however many: a thousand elements would take longer to draw than to read. */
const unitsPath = (units: readonly UnitFill[], part: keyof UnitBoxes): string =>
  units
    .flatMap((fill, index) =>
      BOXES[fill][part].map((box) => boxPath({ ...box, x: box.x + index * UNIT.step })),
    )
    .join('');

/** One mark per unit; says nothing by itself, the numbers stand beside it. */
export function UnitBar({ units, color }: { units: readonly UnitFill[]; color: string }) {
  const width = Math.max(0, units.length * UNIT.step - (UNIT.step - UNIT.width));
  return (
    <svg width={width} height={UNIT.height} style={{ color }} aria-hidden="true" focusable="false">
      <path d={unitsPath(units, 'inked')} fill="currentColor" />
      <path d={unitsPath(units, 'outlined')} fill="none" stroke="currentColor" />
      <path d={unitsPath(units, 'cleared')} fill="var(--color-panel)" />
    </svg>
  );
}
