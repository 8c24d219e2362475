import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../schema/camera.ts';
import { areGraphicsLost } from '../graphics.ts';
import type { MapPicture } from '../map-contract.ts';
import { drawPins, type PinValues } from './draw-pins.ts';

/**
 * Paints a frame at once and copies it before the browser may empty the canvas; then adds the pins.
 * @returns Null while the graphics are lost.
 */
export function takePicture(
  map: MapLibreMap,
  { camera, pins }: Readonly<{ camera: Camera; pins: PinValues | null }>,
): MapPicture | null {
  if (areGraphicsLost(map)) return null;
  const painted = map.redraw().getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = painted.width;
  canvas.height = painted.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  context.drawImage(painted, 0, 0);
  if (pins !== null) drawPins(context, map, pins);
  return { canvas, camera };
}
