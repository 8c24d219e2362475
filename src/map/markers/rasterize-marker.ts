import { halfBox, type MarkerDrawing, type MarkerShape } from '../../domain/marker/marker-drawing.ts';
import { MARKER_GRID } from '../../domain/marker/silhouettes.ts';

const CENTRE = MARKER_GRID / 2;

function paint(context: OffscreenCanvasRenderingContext2D, shape: MarkerShape): void {
  context.save();
  if (shape.half !== null) {
    const { x, y, width, height } = halfBox(shape.half);
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
  }
  context.translate(CENTRE, CENTRE);
  context.scale(shape.scale, shape.scale);
  context.translate(-CENTRE, -CENTRE);
  const path = new Path2D(shape.path);
  if (shape.fill !== null) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (shape.stroke !== null) {
    context.strokeStyle = shape.stroke.color;
    context.lineWidth = shape.stroke.width;
    context.lineJoin = 'round';
    context.lineCap = shape.stroke.dash === null ? 'round' : 'butt';
    context.setLineDash([...(shape.stroke.dash ?? [])]);
    context.stroke(path);
  }
  context.restore();
}

/** @param gridPixels Device pixels that the 32-unit marker grid is drawn at. */
export function rasterizeMarker({ box, shapes }: MarkerDrawing, gridPixels: number): ImageData {
  const scale = gridPixels / MARKER_GRID;
  const side = Math.ceil(box.size * scale);
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  // Centred, so that rounding the side up does not shift the marker off its place.
  context.translate(side / 2, side / 2);
  context.scale(scale, scale);
  context.translate(-CENTRE, -CENTRE);
  for (const shape of shapes) paint(context, shape);
  return context.getImageData(0, 0, side, side);
}
