import type { MapLibreMap } from 'maplibre-gl';

/** Does `task` once the frame that the map draws next is on the screen. @returns What calls it off. */
export function afterFrame(map: MapLibreMap, task: () => void): () => void {
  let request: number | null = null;
  const subscription = map.on('render', () => {
    subscription.unsubscribe();
    request = requestAnimationFrame(task);
  });
  return () => {
    subscription.unsubscribe();
    if (request !== null) cancelAnimationFrame(request);
  };
}
