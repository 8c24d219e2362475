import type { MapLibreMap } from 'maplibre-gl';
import { createFoundPin } from './found-pin.ts';
import { createOriginPins } from './origin-pins.ts';
import type { MapValues } from '../map-contract.ts';

export type Pins = Readonly<{
  /** Does only what changed since `before`; everything without it. */
  show: (values: MapValues, before?: MapValues) => void;
  dispose: () => void;
}>;

/** What stands on the map as an element of the page: where walks begin, and what was found. */
export function createPins(map: MapLibreMap, options: Parameters<typeof createOriginPins>[1]): Pins {
  const origins = createOriginPins(map, options);
  const found = createFoundPin(map);
  return {
    show: ({ reach, foundPlace }, before) => {
      if (reach !== before?.reach) origins.show(reach);
      if (foundPlace !== before?.foundPlace) found.show(foundPlace);
    },
    dispose: () => {
      origins.dispose();
      found.dispose();
    },
  };
}
