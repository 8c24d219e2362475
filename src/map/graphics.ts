import type { MapLibreMap } from 'maplibre-gl';
import { LAYER } from './style/ids.ts';

/**
 * Whether the browser has taken the graphics away. MapLibre has no style from then until `webglcontextrestored`, and
 * its methods that need one throw.
 */
export const areGraphicsLost = (map: MapLibreMap): boolean =>
  map.getCanvas().getContext('webgl2')?.isContextLost() ?? true;

/** False while the style is still loading, and while the graphics are lost: then no layer can be asked for anything. */
export const canBeQueried = (map: MapLibreMap): boolean => map.getLayer(LAYER.placeMarker) !== undefined;

/** Tells of graphics that go and come. @returns What undoes it. */
export function listenToGraphics(
  map: MapLibreMap,
  { onLost, onRestored }: Readonly<{ onLost: () => void; onRestored?: () => void }>,
): () => void {
  const subscriptions = [
    map.on('webglcontextlost', onLost),
    ...(onRestored === undefined ? [] : [map.on('webglcontextrestored', onRestored)]),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
