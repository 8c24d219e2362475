import { barX, type Markish, plot, text, tickX } from '@observablehq/plot';

export type GrowthRow = Readonly<{ label: string; value: number; figure: string }>;

/** In CSS pixels: the label stands above its bar, on two lines where it is narrow, the figure after it. */
const BAR = { height: 16, gap: 8, space: 8 } as const;
const LABEL_LINES = { oneFrom: 480, height: 17 } as const;
/** How far the line of zero stands out of the bar. */
const ZERO_OVERHANG = 3;
/** Room for the longest figure after the longest bar. */
const FIGURE_ROOM = 56;
const LABEL_SIZE = 13;

type RowShape = Readonly<{ labelBottom: number; barTop: number; height: number }>;

function shapeRows(width: number): RowShape {
  const labelBottom = LABEL_LINES.height * (width < LABEL_LINES.oneFrom ? 2 : 1);
  const barTop = labelBottom + BAR.gap;
  return { labelBottom, barTop, height: barTop + BAR.height + BAR.space };
}

/** Bars with the line they start from. */
const barMarks = (rows: readonly GrowthRow[], { barTop }: RowShape): Markish[] => [
  barX(rows, { x: 'value', y: 'label', insetTop: barTop, insetBottom: BAR.space, fill: 'currentColor' }),
  tickX(rows, {
    x: 0,
    y: 'label',
    insetTop: barTop - ZERO_OVERHANG,
    insetBottom: BAR.space - ZERO_OVERHANG,
  }),
];

/** Label and figure; a text is placed from the middle of its row. */
const textMarks = (
  rows: readonly GrowthRow[],
  { labelBottom, barTop, height, width }: RowShape & Readonly<{ width: number }>,
): Markish[] => [
  text(rows, {
    x: 0,
    y: 'label',
    text: 'label',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    lineWidth: width / LABEL_SIZE,
    dy: labelBottom - height / 2,
  }),
  text(rows, {
    x: 'value',
    y: 'label',
    text: 'figure',
    textAnchor: 'start',
    dx: 6,
    dy: barTop + BAR.height / 2 - height / 2,
  }),
];

/** A bar per rate, all from zero on one scale, labelled directly; in the colour and type of what holds it. */
export function drawGrowthPlot(
  rows: readonly GrowthRow[],
  { width, summary }: { width: number; summary: string },
): Element {
  const values = rows.map(({ value }) => value);
  const shape = shapeRows(width);
  const drawing = plot({
    width,
    height: rows.length * shape.height,
    margin: 0,
    marginRight: FIGURE_ROOM,
    style: { background: 'none', color: 'inherit', fontFamily: 'inherit', fontSize: `${LABEL_SIZE}px` },
    ariaLabel: summary,
    x: { axis: null, domain: [Math.min(0, ...values), Math.max(0, ...values)] },
    y: { axis: null, domain: rows.map(({ label }) => label), padding: 0 },
    marks: [...barMarks(rows, shape), ...textMarks(rows, { ...shape, width })],
  });
  drawing.setAttribute('role', 'img');
  // The picture has one name; its groups are no elements that may have one.
  for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  // The page's policy forbids style elements; the two rules that matter stand in the stylesheet.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing;
}
