/** Where each of a line of things of these widths goes when lines are `maxWidth` long. */
export function flowRows(
  widths: readonly number[],
  { maxWidth, gap }: Readonly<{ maxWidth: number; gap: number }>,
): readonly Readonly<{ row: number; x: number }>[] {
  let row = 0;
  let x = 0;
  return widths.map((width) => {
    if (x > 0 && x + width > maxWidth) {
      row++;
      x = 0;
    }
    const place = { row, x };
    x += width + gap;
    return place;
  });
}
