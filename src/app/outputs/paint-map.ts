import { createTurns } from './create-turns.ts';
import styles from './paint-map.module.css';
import { APP_BASE_URL } from '../platform/site.ts';
import { ONLINE_BASE_MAP } from '../platform/configured-base-map.ts';
import type { PaperSize } from '../../domain/print/paper-projection.ts';
import { createMapController } from '../../map/create-map-controller.ts';
import type { MapPicture, MapValues } from '../../map/map-contract.ts';
import type { Camera } from '../../schema/camera.ts';
import { createMapValues, type MapAnswers } from '../map/to-map-values.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { AppState } from '../../state/app-state.ts';
import { mapWorkerAddress } from '../../workers/open-worker.ts';

const PADDING = { top: 24, right: 24, bottom: 24, left: 24 };
const FRAME = {
  padding: PADDING,
  pinPadding: PADDING,
  cover: { top: 0, right: 0, bottom: 0, left: 0 },
};

type Sight = Readonly<{ atlas: Atlas; state: AppState; answers: MapAnswers; texts: Texts }>;

/** What the reader's map shows, for a picture of it: without what only answers to a pointer. */
export function screenValues({ atlas, state, answers, texts }: Sight): MapValues {
  const values = createMapValues(atlas)(state, answers, texts, FRAME);
  return { ...values, hoveredId: null, reducedMotion: true };
}

/** The ground with areas and route in day colours: on paper places and pins are drawn over it. */
export function groundValues(sight: Sight): MapValues {
  return {
    ...screenValues(sight),
    theme: 'day',
    terrain3d: false,
    initiatives: [],
    selectedId: null,
  };
}

/** Used where the page shows no map of its own to take the size from. */
const USUAL_SIZE: PaperSize = { width: 1200, height: 800 };

/** The size of the reader's map in CSS pixels. */
export function shownSize(): PaperSize {
  const box = document.querySelector('#map')?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return USUAL_SIZE;
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

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

const GRAPHICS_LOST = 'The graphics context of the picture was lost';
const WORKER_FAILED = 'The worker of the picture did not start';

/** A file that hangs would keep the map from ever being whole. Without a graphics card a picture takes half a minute. */
const PATIENCE_MS = 90_000;

type PictureOrder = Readonly<{
  values: MapValues;
  /** Null for the whole district. */
  camera: Camera | null;
  /** CSS pixels. */
  size: PaperSize;
  forPaper: boolean;
}>;

/** Rejects when the signal aborts, else never settles. */
const rejectionOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

async function paint({ values, camera, size, forPaper }: PictureOrder, signal: AbortSignal) {
  const easel = createEasel(size);
  const stopping = new AbortController();
  const stopped = rejectionOf(AbortSignal.any([signal, stopping.signal, AbortSignal.timeout(PATIENCE_MS)]));
  // The signal may also abort when nobody waits any more.
  stopped.catch(() => undefined);
  const created = createMapController({
    container: easel,
    baseUrl: APP_BASE_URL,
    initialCamera: camera,
    online: ONLINE_BASE_MAP,
    workerAddress: mapWorkerAddress,
    values,
    onIntent: ({ type }) => {
      // Nothing would ever be painted.
      if (type === 'context-lost') stopping.abort(new Error(GRAPHICS_LOST));
      if (type === 'worker-failed') stopping.abort(new Error(WORKER_FAILED));
    },
    pixelRatio: PICTURE_PIXEL_RATIO,
    forPaper,
  });
  try {
    if (!created.ok) return null;
    await Promise.race([created.value.idle(), stopped]);
    const picture = created.value.takePicture();
    if (picture === null) throw new Error(GRAPHICS_LOST);
    return picture;
  } finally {
    if (created.ok) created.value.dispose();
    easel.remove();
  }
}

/** Browsers allow few WebGL contexts, and drop the oldest, which is the reader's own map. */
const takeTurn = createTurns();

/**
 * Paints a map of its own, out of sight, so that the reader's stays as it is and the picture has the size it needs.
 * One picture is painted at a time; when it is not whole in time or `signal` aborts, the promise rejects and the graphics context is given back.
 * @returns Null where the browser cannot draw maps.
 */
export const paintMap = (order: PictureOrder, signal: AbortSignal): Promise<MapPicture | null> =>
  takeTurn(() => paint(order, signal), signal);
