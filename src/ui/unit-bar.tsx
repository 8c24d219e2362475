/** How a unit is filled; the same grammar as the markers. */
export type UnitFill = 'solid' | 'ringed' | 'half' | 'outline';

const UNIT = { width: 4, height: 11, step: 5 } as const;
const LINE = 1;

function Unit({ fill, x }: { fill: UnitFill; x: number }) {
  const { width, height } = UNIT;
  const outline = (
    <rect
      x={x + LINE / 2}
      y={LINE / 2}
      width={width - LINE}
      height={height - LINE}
      fill="none"
      stroke="currentColor"
    />
  );
  switch (fill) {
    case 'solid':
      return <rect x={x} y={0} width={width} height={height} fill="currentColor" />;
    case 'ringed':
      return (
        <>
          <rect x={x} y={0} width={width} height={height} fill="currentColor" />
          <rect x={x + LINE} y={LINE} width={width - 2 * LINE} height={LINE} fill="var(--color-panel)" />
          <rect
            x={x + LINE}
            y={height - 2 * LINE}
            width={width - 2 * LINE}
            height={LINE}
            fill="var(--color-panel)"
          />
        </>
      );
    case 'half':
      return (
        <>
          {outline}
          <rect x={x} y={height / 2} width={width} height={height / 2} fill="currentColor" />
        </>
      );
    case 'outline':
      return outline;
  }
}

/** One mark per unit; says nothing by itself, the numbers stand beside it. */
export function UnitBar({ units, color }: { units: readonly UnitFill[]; color: string }) {
  const width = Math.max(0, units.length * UNIT.step - (UNIT.step - UNIT.width));
  return (
    <svg width={width} height={UNIT.height} style={{ color }} aria-hidden="true" focusable="false">
      {units.map((fill, index) => (
        <Unit key={index} fill={fill} x={index * UNIT.step} />
      ))}
    </svg>
  );
}
