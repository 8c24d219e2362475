import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../schema/camera.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapIntent } from '../map-contract.ts';

/** Gestures and keys carry the event that caused them; moves that the app asked for do not. */
const isByUser = (event: object): boolean => 'originalEvent' in event && event.originalEvent !== undefined;

/** Tells where the camera came to rest, unless it is where it was. @returns What undoes it. */
export function listenToCamera(
  map: MapLibreMap,
  seen: () => Readonly<{ camera: Camera; bounds: readonly [LngLat, LngLat] }>,
  onIntent: (intent: MapIntent) => void,
): () => void {
  let told = JSON.stringify(seen());
  const subscription = map.on('moveend', (event) => {
    const now = seen();
    const next = JSON.stringify(now);
    // MapLibre calls it a move when the canvas gets other pixels.
    if (next === told) return;
    told = next;
    onIntent({ type: 'camera-moved', ...now, byUser: isByUser(event) });
  });
  return () => {
    subscription.unsubscribe();
  };
}
