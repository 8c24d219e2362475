import type { MapLibreMap } from 'maplibre-gl';

/** Of the pixels in each direction: without a graphics card the frames before the first whole one cost most of the start. */
export const UNSEEN_PIXEL_RATIO = 0.25;
/** Until then the reader waits for a whole map; after it half a map is better than none. */
const PATIENCE_MS = 2000;

/** MapLibre documents null, "disable the override", but its types leave it out. */
type ScreenBound = { setPixelRatio(pixelRatio: number | null): void };

/**
 * Keeps a map that was created with `UNSEEN_PIXEL_RATIO` unseen (`data-map-unseen` on its container) until everything
 * is loaded, then gives it all its pixels and shows it.
 *
 * @param pixelRatio In the end; null follows the screen.
 * @returns What undoes it.
 */
export function startUnseen(map: MapLibreMap, pixelRatio: number | null): () => void {
  const { dataset } = map.getContainer();
  const screenBound: ScreenBound = map;
  const show = (): void => {
    delete dataset.mapUnseen;
  };
  const sharpen = (): void => {
    clearTimeout(patience);
    map.off('load', sharpen);
    map.once('render', show);
    screenBound.setPixelRatio(pixelRatio);
    map.triggerRepaint();
  };
  const patience = setTimeout(sharpen, PATIENCE_MS);
  dataset.mapUnseen = '';
  map.on('load', sharpen);
  return () => {
    clearTimeout(patience);
    map.off('load', sharpen);
    map.off('render', show);
    delete dataset.mapUnseen;
  };
}
