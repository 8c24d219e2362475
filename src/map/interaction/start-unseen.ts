import type { MapLibreMap } from 'maplibre-gl';

/** Until then the reader waits for a whole map; after it half a map is better than none. */
const PATIENCE_MS = 2000;

/**
 * Keeps a new map from drawing, and unseen (`data-map-unseen` on its container), until everything is loaded:
 * without a graphics card the frames before the first whole one would cost as much as all the rest of the start.
 *
 * @returns What undoes it.
 */
export function startUnseen(map: MapLibreMap): () => void {
  const { painter } = map;
  const { dataset } = map.getContainer();
  const show = (): void => {
    delete dataset.mapUnseen;
  };
  const draw = (): void => {
    clearTimeout(patience);
    map.off('load', draw);
    Reflect.deleteProperty(painter, 'render');
    map.once('render', show);
    map.triggerRepaint();
  };
  const patience = setTimeout(draw, PATIENCE_MS);
  // Over the method of its class: the map goes on loading and placing names all the same.
  painter.render = () => undefined;
  dataset.mapUnseen = '';
  map.on('load', draw);
  return () => {
    clearTimeout(patience);
    map.off('load', draw);
    map.off('render', show);
    delete dataset.mapUnseen;
  };
}
