import type { MapLibreMap } from 'maplibre-gl';
import { isRestoring } from '../camera/motion.ts';
import type { Camera } from '../../schema/camera.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapIntent, MoveCause } from '../map-contract.ts';

type Seen = Readonly<{ camera: Camera; bounds: readonly [LngLat, LngLat] }>;

/** Gestures and keys carry the event that caused them. */
function causeOf(event: object): MoveCause {
  if (isRestoring(event)) return 'restore';
  return 'originalEvent' in event && event.originalEvent !== undefined ? 'gesture' : 'app';
}

/** Tells where the camera came to rest, unless it is where it was. @returns What undoes it. */
export function listenToCamera(
  map: MapLibreMap,
  { seen, isInterrupting }: Readonly<{ seen: () => Seen; isInterrupting: () => boolean }>,
  onIntent: (intent: MapIntent) => void,
): () => void {
  let told = JSON.stringify(seen());
  const subscription = map.on('moveend', (event) => {
    if (isInterrupting()) return;
    const now = seen();
    const next = JSON.stringify(now);
    // MapLibre calls it a move when the canvas gets other pixels.
    if (next === told) return;
    told = next;
    onIntent({ type: 'camera-moved', ...now, cause: causeOf(event) });
  });
  return () => {
    subscription.unsubscribe();
  };
}
