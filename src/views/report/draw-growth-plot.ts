import { barX, plot, ruleX, text } from '@observablehq/plot';

export type GrowthRow = Readonly<{ label: string; value: number; figure: string }>;

/** In CSS pixels, within the band of a row: the label stands above its bar, the figure after it. */
const ROW = { height: 60, labelBottom: 32, barTop: 37, barBottom: 53 } as const;
/** Room for the longest figure after the longest bar. */
const FIGURE_ROOM = 56;
const LABEL_SIZE = 13;

/** A bar per rate, all from zero on one scale, labelled directly; in the colour and type of what holds it. */
export function drawGrowthPlot(
  rows: readonly GrowthRow[],
  { width, summary }: { width: number; summary: string },
): SVGSVGElement | HTMLElement {
  const values = rows.map(({ value }) => value);
  const middle = ROW.height / 2;
  const drawing = plot({
    width,
    height: rows.length * ROW.height,
    margin: 0,
    marginRight: FIGURE_ROOM,
    style: { background: 'none', color: 'inherit', fontFamily: 'inherit', fontSize: `${LABEL_SIZE}px` },
    ariaLabel: summary,
    x: { axis: null, domain: [Math.min(0, ...values), Math.max(0, ...values)] },
    y: { axis: null, domain: rows.map(({ label }) => label), padding: 0 },
    marks: [
      barX(rows, {
        x: 'value',
        y: 'label',
        insetTop: ROW.barTop,
        insetBottom: ROW.height - ROW.barBottom,
        fill: 'currentColor',
      }),
      ruleX([0], { strokeWidth: 1 }),
      text(rows, {
        x: 0,
        y: 'label',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineWidth: width / LABEL_SIZE,
        dy: ROW.labelBottom - middle,
      }),
      text(rows, {
        x: 'value',
        y: 'label',
        text: 'figure',
        textAnchor: 'start',
        dx: 6,
        dy: (ROW.barTop + ROW.barBottom) / 2 - middle,
      }),
    ],
  });
  drawing.setAttribute('role', 'img');
  // The page's policy forbids style elements; the two rules that matter stand in the stylesheet.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing;
}
