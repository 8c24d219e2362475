import {
  areaY,
  line,
  lineY,
  type Markish,
  plot,
  type PlotOptions,
  rectY,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import type { HistogramBar, TestedChance } from '../../../domain/chance/chance-question.ts';

/** The words of a drawing. */
type Words = Readonly<{ axis: string; side: string }>;

export type CurveDrawing = Readonly<{ curve: TestedChance['curve']; words: Words }>;
export type BarsDrawing = Readonly<{
  bars: readonly HistogramBar[];
  /** Of the places, in metres. */
  real: Readonly<{ value: number; from: number; to: number }>;
  words: Words & Readonly<{ real: string }>;
}>;

type Frame = Readonly<{ width: number; summary: string }>;

const HEIGHT = 190;
const MARGIN = { left: 46, right: 12, top: 22, bottom: 34 } as const;
const METERS_PER_KM = 1000;
const BAND_OPACITY = 0.14;
const RANGE_OPACITY = 0.35;

function drawn(options: PlotOptions, { width, summary }: Frame): SVGSVGElement {
  // Without a legend or caption Plot gives the drawing itself.
  const drawing = plot({
    ...options,
    width,
    height: HEIGHT,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { background: 'none', color: 'inherit', fontFamily: 'inherit', fontSize: '12px' },
    ariaLabel: summary,
  }) as SVGSVGElement;
  drawing.setAttribute('role', 'img');
  // The picture has one name; its groups are no elements that may have one.
  for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  // The page's policy forbids style elements; the rules that matter stand in the stylesheet.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing;
}

/** L(r) − r over r, with the band of chance and the range by how well the places are located. */
export function drawCurve({ curve, words }: CurveDrawing, frame: Frame): SVGSVGElement {
  const { excess, stepMeters, bandMeters } = curve;
  const points = excess.map((each, index) => ({ ...each, r: ((index + 1) * stepMeters) / METERS_PER_KM }));
  const last = points.at(-1)?.r ?? 1;
  const band = [0, last].map((r) => ({ r, from: -bandMeters, to: bandMeters }));
  const marks: Markish[] = [
    areaY(band, { x: 'r', y1: 'from', y2: 'to', fill: 'currentColor', fillOpacity: BAND_OPACITY }),
    areaY(points, { x: 'r', y1: 'from', y2: 'to', fill: 'currentColor', fillOpacity: RANGE_OPACITY }),
    ruleY([0], { stroke: 'currentColor', strokeDasharray: '2 3' }),
    lineY(points, { x: 'r', y: 'value', stroke: 'currentColor', strokeWidth: 2 }),
  ];
  return drawn(
    {
      x: { label: words.axis, domain: [0, last], ticks: 5 },
      y: { label: words.side, ticks: 5, nice: true },
      marks,
    },
    frame,
  );
}

/** How often chance gives which mean distance, and that of the places as a line. */
export function drawBars({ bars, real, words }: BarsDrawing, frame: Frame): SVGSVGElement {
  const all = [...bars.flatMap(({ from, to }) => [from, to]), real.from, real.to];
  const top = Math.max(...bars.map(({ count }) => count));
  const isLeft = real.value < ((bars[0]?.from ?? 0) + (bars.at(-1)?.to ?? 0)) / 2;
  const marks: Markish[] = [
    rectY(bars, {
      x1: 'from',
      x2: 'to',
      y: 'count',
      fill: 'currentColor',
      fillOpacity: RANGE_OPACITY,
      inset: 0.5,
    }),
    ruleY([0], { stroke: 'currentColor' }),
    line(
      [real.from, real.to].map((x) => ({ x, y: top / 2 })),
      { x: 'x', y: 'y', stroke: 'currentColor', strokeWidth: 6, strokeOpacity: RANGE_OPACITY },
    ),
    ruleX([real.value], { stroke: 'currentColor', strokeWidth: 2.5 }),
    text([{ x: real.value, y: top }], {
      ...{ x: 'x', y: 'y', text: () => words.real, lineAnchor: 'bottom', dy: -4 },
      textAnchor: isLeft ? 'start' : 'end',
      fontWeight: 'bold',
    }),
  ];
  return drawn(
    {
      x: { label: words.axis, domain: [Math.min(...all), Math.max(...all)], ticks: 5, nice: true },
      y: { label: words.side, ticks: 4 },
      marks,
    },
    frame,
  );
}
