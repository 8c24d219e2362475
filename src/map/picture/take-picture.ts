import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../schema/camera.ts';
import { areGraphicsLost } from '../graphics.ts';
import type { MapPicture } from '../map-contract.ts';

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

/**
 * Copies the canvas within the frame that painted it: afterwards the browser may have emptied it.
 *
 * @returns Null where the graphics are lost, or the map is taken down, before that frame.
 */
export function takePicture(map: MapLibreMap, cameraNow: () => Camera): Promise<MapPicture | null> {
  if (areGraphicsLost(map)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const end = (picture: MapPicture | null): void => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      resolve(picture);
    };
    const subscriptions = [
      map.on('render', () => end({ canvas: copyOf(map.getCanvas()), camera: cameraNow() })),
      map.on('webglcontextlost', () => end(null)),
      map.on('remove', () => end(null)),
    ];
    map.triggerRepaint();
  });
}
