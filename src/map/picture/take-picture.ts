import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../schema/camera.ts';
import type { MapPicture } from '../map-contract.ts';

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

/** Copies the canvas within the frame that painted it: afterwards the browser may have emptied it. */
export function takePicture(map: MapLibreMap, cameraNow: () => Camera): Promise<MapPicture> {
  return new Promise((resolve) => {
    const subscription = map.on('render', () => {
      subscription.unsubscribe();
      resolve({ canvas: copyOf(map.getCanvas()), camera: cameraNow() });
    });
    map.triggerRepaint();
  });
}
