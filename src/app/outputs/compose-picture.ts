import { rasterizeMarker } from '../../map/markers/rasterize-marker.ts';
import type { MarkerDrawing } from '../../domain/marker/marker-drawing.ts';
import type { LegendEntry } from '../../views/print/tour-legend.ts';

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

export type PictureParts = Readonly<{
  map: HTMLCanvasElement;
  /** Canvas pixels for each CSS pixel of the map. */
  pixelRatio: number;
  title: string;
  /** At the end of the title's line. */
  subtitle: string;
  legend: readonly LegendEntry[];
  scale: Readonly<{ widthPixels: number; text: string }>;
  /** Who made the ground; it must stay readable. */
  credits: string;
  colors: Readonly<{ paper: string; ink: string; inkSecondary: string; hairline: string }>;
  fonts: Readonly<{ sans: string; serif: string }>;
}>;

type Context = CanvasRenderingContext2D;

const HEAD_HEIGHT = 44;
const MARGIN = 16;
const ROW_HEIGHT = 22;
const SIGN_SIZE = 18;
const SIGN_GAP = 6;
const LEGEND_GAP = 16;
const CREDITS_HEIGHT = 24;

const textFont = (parts: PictureParts): string => `12px ${parts.fonts.sans}`;

function drawHead(context: Context, parts: PictureParts, width: number): void {
  context.textBaseline = 'middle';
  context.fillStyle = parts.colors.ink;
  context.font = `700 19px ${parts.fonts.serif}`;
  context.fillText(parts.title, MARGIN, HEAD_HEIGHT / 2);
  const after = MARGIN + context.measureText(parts.title).width + LEGEND_GAP;
  context.fillStyle = parts.colors.inkSecondary;
  context.font = textFont(parts);
  context.textAlign = 'end';
  context.fillText(parts.subtitle, width - MARGIN, HEAD_HEIGHT / 2, width - MARGIN - after);
  context.textAlign = 'start';
}

function drawScale(context: Context, { scale, colors, fonts }: PictureParts, bottom: number): void {
  const y = bottom - MARGIN;
  context.globalAlpha = 0.78;
  context.fillStyle = colors.paper;
  context.fillRect(MARGIN - 6, y - 20, scale.widthPixels + 12, 27);
  context.globalAlpha = 1;
  context.strokeStyle = colors.ink;
  context.beginPath();
  context.moveTo(MARGIN, y - 5);
  context.lineTo(MARGIN, y);
  context.lineTo(MARGIN + scale.widthPixels, y);
  context.lineTo(MARGIN + scale.widthPixels, y - 5);
  context.stroke();
  context.fillStyle = colors.ink;
  context.font = `11px ${fonts.sans}`;
  context.fillText(scale.text, MARGIN, y - 12);
}

function drawSign(context: Context, drawing: MarkerDrawing, x: number, y: number, pixelRatio: number): void {
  const pixels = rasterizeMarker(drawing, SIGN_SIZE * pixelRatio);
  const sign = new OffscreenCanvas(pixels.width, pixels.height);
  sign.getContext('2d')?.putImageData(pixels, 0, 0);
  const side = pixels.width / pixelRatio;
  context.drawImage(sign, x + (SIGN_SIZE - side) / 2, y - side / 2, side, side);
}

function measureLegend(context: Context, parts: PictureParts, width: number) {
  context.font = textFont(parts);
  const widths = parts.legend.map(({ text }) => SIGN_SIZE + SIGN_GAP + context.measureText(text).width);
  const places = flowRows(widths, { maxWidth: width - MARGIN * 2, gap: LEGEND_GAP });
  return { places, height: ((places.at(-1)?.row ?? -1) + 1) * ROW_HEIGHT };
}

function drawFoot(
  context: Context,
  parts: PictureParts,
  {
    top,
    width,
    places,
  }: Readonly<{ top: number; width: number }> & Pick<ReturnType<typeof measureLegend>, 'places'>,
): void {
  context.font = textFont(parts);
  parts.legend.forEach(({ drawing, text }, index) => {
    const { row, x } = places[index] ?? { row: 0, x: 0 };
    const y = top + (row + 0.5) * ROW_HEIGHT;
    drawSign(context, drawing, MARGIN + x, y, parts.pixelRatio);
    context.fillStyle = parts.colors.ink;
    context.fillText(text, MARGIN + x + SIGN_SIZE + SIGN_GAP, y);
  });
  const rows = (places.at(-1)?.row ?? -1) + 1;
  context.font = `11px ${parts.fonts.sans}`;
  context.fillStyle = parts.colors.inkSecondary;
  context.fillText(parts.credits, MARGIN, top + rows * ROW_HEIGHT + CREDITS_HEIGHT / 2, width - MARGIN * 2);
}

/** The map with title, scale, legend and credits drawn in, so that the picture explains itself wherever it goes. */
export function composePicture(parts: PictureParts): HTMLCanvasElement {
  const { map, pixelRatio, colors } = parts;
  const width = map.width / pixelRatio;
  const mapBottom = HEAD_HEIGHT + map.height / pixelRatio;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  const { places, height } = measureLegend(context, parts, width);
  canvas.width = map.width;
  canvas.height = Math.ceil((mapBottom + MARGIN / 2 + height + CREDITS_HEIGHT + MARGIN / 2) * pixelRatio);
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, width, canvas.height);
  drawHead(context, parts, width);
  context.drawImage(map, 0, HEAD_HEIGHT, width, map.height / pixelRatio);
  context.strokeStyle = colors.hairline;
  context.strokeRect(0.5, HEAD_HEIGHT + 0.5, width - 1, map.height / pixelRatio - 1);
  drawScale(context, parts, mapBottom);
  drawFoot(context, parts, { top: mapBottom + MARGIN / 2, width, places });
  return canvas;
}
