import type { MapLibreMap } from 'maplibre-gl';
import { boundsOf } from '../camera/bounds-of.ts';
import type { Camera } from '../../schema/camera.ts';
import type { MapIntent } from '../map-contract.ts';

/** Gestures and keys carry the event that caused them; moves that the app asked for do not. */
const isByUser = (event: object): boolean => 'originalEvent' in event && event.originalEvent !== undefined;

/** Tells where the camera came to rest. @returns What undoes it. */
export function listenToCamera(
  map: MapLibreMap,
  cameraNow: () => Camera,
  onIntent: (intent: MapIntent) => void,
): () => void {
  const subscription = map.on('moveend', (event) => {
    onIntent({
      type: 'camera-moved',
      camera: cameraNow(),
      bounds: boundsOf(map),
      byUser: isByUser(event),
    });
  });
  return () => {
    subscription.unsubscribe();
  };
}
