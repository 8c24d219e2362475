import styles from './page-picture.module.css';
import { composePicture } from './compose-picture.ts';
import { pictureParts } from './picture-parts.ts';
import type { useSight } from './use-sight.ts';
import { localDate } from '../../domain/local-date.ts';
import { screenValues } from './paint-map.ts';
import type { MapController } from '../../map/map-contract.ts';

type Printed = Readonly<{
  controller: Pick<MapController, 'takePicture'> | null;
  sight: ReturnType<ReturnType<typeof useSight>>;
}>;

/**
 * A picture of the map with legend, scale and credits, made within the call: the browser does not wait.
 * @returns Null while nothing can be drawn.
 */
function pagePicture({ controller, sight }: Printed, width: number): HTMLElement | null {
  const picture = controller?.takePicture() ?? null;
  if (picture === null || width === 0) return null;
  const values = screenValues(sight);
  const pixelRatio = picture.canvas.width / width;
  const date = localDate(new Date());
  const canvas = composePicture(pictureParts(sight, { values, picture, pixelRatio, date }));
  canvas.className = styles.picture ?? '';
  canvas.dataset.theme = values.theme;
  canvas.dataset.pagePicture = '';
  return canvas;
}

/**
 * Puts a picture in the place of the map for as long as the browser prints the page.
 * @param pane Where the map stands in the page.
 * @returns What undoes it.
 */
export function printMapAsPicture(pane: HTMLElement, now: () => Printed): () => void {
  let shown: HTMLElement | null = null;
  const clear = (): void => {
    shown?.remove();
    shown = null;
  };
  const show = (): void => {
    clear();
    // The print desk has a map of its own.
    if ('printing' in document.documentElement.dataset) return;
    shown = pagePicture(now(), pane.clientWidth);
    if (shown !== null) pane.append(shown);
  };
  window.addEventListener('beforeprint', show);
  window.addEventListener('afterprint', clear);
  return () => {
    window.removeEventListener('beforeprint', show);
    window.removeEventListener('afterprint', clear);
    clear();
  };
}
