import type { MapLibreMap } from 'maplibre-gl';
import type { MapLabels } from '../map-contract.ts';
import { createCredits } from './create-credits.ts';
import { createGestureWords } from './create-gesture-words.ts';
import { createScaleBar, type Furniture } from './create-scale-bar.ts';

/** Everything that lies over the map and carries words: scale, credits, the name of the map itself. */
export function createFurniture(map: MapLibreMap, labels: MapLabels): Furniture {
  const parts = [createScaleBar(map, labels), createCredits(map, labels), createGestureWords(map, labels)];
  const canvas = map.getCanvas();
  // Letters and arrows belong to the map: without this role a screen reader keeps them for reading.
  canvas.setAttribute('role', 'application');
  const nameMap = ({ map: name, mapKeys }: MapLabels): void => {
    canvas.setAttribute('aria-label', name);
    canvas.setAttribute('aria-description', mapKeys);
  };
  nameMap(labels);
  return {
    setLabels: (next) => {
      nameMap(next);
      for (const part of parts) part.setLabels(next);
    },
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}
