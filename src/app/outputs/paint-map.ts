import styles from './paint-map.module.css';
import { APP_BASE_URL } from '../base-urls.ts';
import { ONLINE_BASE_MAP } from '../online-base-map.ts';
import type { PaperSize } from '../../domain/print/paper-projection.ts';
import { createMapController } from '../../map/create-map-controller.ts';
import type { MapPicture, MapValues } from '../../map/map-contract.ts';
import type { Camera } from '../../schema/camera.ts';

/** Twice the resolution of a plain screen: sharp at 190 dpi. */
export const PICTURE_PIXEL_RATIO = 2;

function createEasel({ width, height }: PaperSize): HTMLElement {
  const easel = document.createElement('div');
  easel.className = styles.easel ?? '';
  easel.style.inlineSize = `${String(width)}px`;
  easel.style.blockSize = `${String(height)}px`;
  easel.inert = true;
  easel.ariaHidden = 'true';
  document.body.append(easel);
  return easel;
}

/**
 * Paints a map of its own, out of sight, so that the reader's stays as it is and the picture has the size it needs.
 * @returns Null where the browser cannot draw maps.
 */
export async function paintMap({
  values,
  camera,
  size,
  forPaper,
}: {
  values: MapValues;
  /** Null for the whole district. */
  camera: Camera | null;
  /** CSS pixels. */
  size: PaperSize;
  forPaper: boolean;
}): Promise<MapPicture | null> {
  const easel = createEasel(size);
  const created = createMapController({
    container: easel,
    baseUrl: APP_BASE_URL,
    initialCamera: camera,
    online: ONLINE_BASE_MAP,
    values,
    // Nobody can touch it.
    onIntent: () => undefined,
    pixelRatio: PICTURE_PIXEL_RATIO,
    forPaper,
  });
  if (!created.ok) {
    easel.remove();
    return null;
  }
  try {
    await created.value.idle();
    return await created.value.takePicture();
  } finally {
    created.value.dispose();
    easel.remove();
  }
}
