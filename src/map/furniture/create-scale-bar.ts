import type { MapLibreMap } from 'maplibre-gl';
import { metersPerPixel } from '../../domain/declutter/world-pixels.ts';
import { scaleLength } from '../../domain/geo/scale-length.ts';
import type { MapLabels } from '../map-contract.ts';
import styles from './furniture.module.css';

const MAX_WIDTH_PIXELS = 130;

export type Furniture = Readonly<{ setLabels: (labels: MapLabels) => void; dispose: () => void }>;

/** The scale at the middle of the map, bottom left. */
export function createScaleBar(map: MapLibreMap, initialLabels: MapLabels): Furniture {
  let labels = initialLabels;
  const root = document.createElement('div');
  const text = document.createElement('div');
  const line = document.createElement('div');
  root.className = styles.scale ?? '';
  line.className = styles.scaleLine ?? '';
  root.append(text, line);
  map.getContainer().append(root);

  const draw = (): void => {
    const perPixel = metersPerPixel(map.getCenter().lat, map.getZoom());
    const meters = scaleLength(perPixel * MAX_WIDTH_PIXELS);
    text.textContent = labels.formatDistance(meters);
    line.style.width = `${String(Math.round(meters / perPixel))}px`;
  };
  draw();
  const subscription = map.on('move', draw);

  return {
    setLabels: (next) => {
      labels = next;
      draw();
    },
    dispose: () => {
      subscription.unsubscribe();
      root.remove();
    },
  };
}
