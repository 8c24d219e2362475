import { inlineStyles } from './inline-styles.ts';
import { textLines } from '../../../domain/print/text-lines.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Of a picture that goes its own way, and of one that stands in a page: what is around its drawing, in pixels. */
const FRAMES = {
  alone: { margin: 16, title: { size: 17, height: 28 } },
  within: { margin: 2, title: { size: 12.5, height: 16 } },
} as const;
const LINE = { size: 11, height: 17 } as const;
/** Characters of the small text in a pixel of width, at worst: full-width ones. */
const LINE_ROOM = 1 / LINE.size;

type Words = Readonly<{ title: string; subtitle: string; credits: string; stands?: keyof typeof FRAMES }>;

function add(to: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  to.append(element);
  return element;
}

/** The size in which it is drawn. */
function sizeOf(drawing: SVGSVGElement): Readonly<{ width: number; height: number }> {
  if (drawing.isConnected) {
    const { width, height } = drawing.getBoundingClientRect();
    if (width > 0 && height > 0) return { width, height };
  }
  const { width, height } = drawing.viewBox.baseVal;
  return { width, height };
}

/** A chart that explains itself wherever it goes: title, what it is about and credits drawn in, no style sheet needed. */
export async function chartPicture(
  { draw }: Pick<ShownChart, 'draw'>,
  { title, subtitle, credits, stands = 'alone' }: Words,
): Promise<Readonly<{ svg: string; width: number; height: number }>> {
  const drawing = await draw();
  const size = sizeOf(drawing);
  const chart = inlineStyles(drawing);
  const page = getComputedStyle(document.documentElement);
  const { ink, inkSecondary } = PAPER_TOKENS.ui;
  const { margin, title: head } = FRAMES[stands];
  const width = size.width + 2 * margin;
  const picture = document.createElementNS(SVG, 'svg');
  const small = { x: margin, fill: inkSecondary, 'font-size': LINE.size };
  const most = size.width * LINE_ROOM;
  const [above, below] = [textLines(subtitle, most), textLines(credits, most)];
  const top = margin + head.height + above.length * LINE.height + margin / 2;
  const height = Math.ceil(top + size.height + below.length * LINE.height + margin * 1.5);
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    picture.setAttribute(key, String(value));
  picture.setAttribute('font-family', page.getPropertyValue('--font-sans').trim());
  add(picture, 'title', {}).textContent = title;
  add(picture, 'rect', { width, height, fill: '#ffffff' });
  const heading = {
    x: margin,
    y: margin + head.size,
    fill: ink,
    'font-size': head.size,
    'font-weight': 700,
  };
  add(picture, 'text', heading).textContent = title;
  above.forEach((line, at) => {
    add(picture, 'text', { ...small, y: margin + head.height + (at + 0.75) * LINE.height }).textContent =
      line;
  });
  const place = { x: margin, y: top, width: size.width, height: size.height };
  for (const [key, value] of Object.entries(place)) chart.setAttribute(key, String(value));
  picture.append(chart);
  below.forEach((line, at) => {
    const y = top + size.height + margin / 2 + (at + 0.75) * LINE.height;
    add(picture, 'text', { ...small, y }).textContent = line;
  });
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** Sharp on paper. */
const PIXEL_RATIO = 2;

/** The picture as a PNG. Rejects where the browser cannot make one. */
export async function rasterizePicture({
  svg,
  width,
  height,
}: Awaited<ReturnType<typeof chartPicture>>): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * PIXEL_RATIO);
  canvas.height = Math.ceil(height * PIXEL_RATIO);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of the chart'));
      else resolve(blob);
    });
  });
}

/** Of a picture in the page. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
