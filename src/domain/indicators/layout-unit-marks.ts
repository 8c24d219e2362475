/** Side, gap and marks in a row, in CSS pixels (design: 12 px squares, gap 3, 25 a row). */
export const UNIT_MARK = { side: 12, gap: 3, perRow: 25 } as const;

export type UnitMarks = Readonly<{
  width: number;
  height: number;
  marks: readonly Readonly<{ x: number; y: number }>[];
}>;

/** Places of `count` squares, row by row. */
export function layoutUnitMarks(count: number, perRow: number = UNIT_MARK.perRow): UnitMarks {
  const step = UNIT_MARK.side + UNIT_MARK.gap;
  const extent = (marks: number) => Math.max(0, marks * step - UNIT_MARK.gap);
  return {
    width: extent(Math.min(count, perRow)),
    height: extent(Math.ceil(count / perRow)),
    marks: Array.from({ length: count }, (_, index) => ({
      x: (index % perRow) * step,
      y: Math.floor(index / perRow) * step,
    })),
  };
}
