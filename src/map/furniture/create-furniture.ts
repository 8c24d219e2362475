import type { MapLibreMap } from 'maplibre-gl';
import type { MapLabels } from '../map-contract.ts';
import { createCredits } from './create-credits.ts';
import { createScaleBar, type Furniture } from './create-scale-bar.ts';

/** Everything that lies over the map and carries words: scale, credits, the name of the map itself. */
export function createFurniture(map: MapLibreMap, labels: MapLabels): Furniture {
  const parts = [createScaleBar(map, labels), createCredits(map, labels)];
  const nameMap = ({ map: name }: MapLabels): void => {
    map.getCanvas().setAttribute('aria-label', name);
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
