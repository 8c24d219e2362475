import { halfBox, type MarkerDrawing, type MarkerShape } from './marker-drawing.ts';
import { MARKER_GRID } from './silhouettes.ts';

const CENTRE = MARKER_GRID / 2;

function strokeAttributes({ stroke }: MarkerShape): string {
  if (stroke === null) return '';
  const cap = stroke.dash === null ? 'round' : 'butt';
  const dash = stroke.dash === null ? '' : ` stroke-dasharray="${stroke.dash.join(' ')}"`;
  return ` stroke="${stroke.color}" stroke-width="${String(stroke.width)}" stroke-linejoin="round" stroke-linecap="${cap}"${dash}`;
}

function pathElement(shape: MarkerShape): string {
  const transform =
    shape.scale === 1
      ? ''
      : ` transform="translate(${String(CENTRE)} ${String(CENTRE)}) scale(${String(shape.scale)}) translate(-${String(CENTRE)} -${String(CENTRE)})"`;
  const path = `<path d="${shape.path}" fill="${shape.fill ?? 'none'}"${strokeAttributes(shape)}${transform}/>`;
  if (shape.half === null) return path;
  // A nested svg clips what it holds, and needs no document-wide id as a clipPath would.
  const { x, y, width, height } = halfBox(shape.half);
  const box = [x, y, width, height].map(String);
  return `<svg x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" viewBox="${box.join(' ')}">${path}</svg>`;
}

/** @param sizePixels Width and height of the picture, casing included. */
export function markerSvg({ box, shapes }: MarkerDrawing, sizePixels: number): string {
  const { min, size } = box;
  const viewBox = [min, min, size, size].map(String).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(sizePixels)}" height="${String(sizePixels)}" viewBox="${viewBox}">` +
    `${shapes.map(pathElement).join('')}</svg>`
  );
}
