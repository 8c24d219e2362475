import type { MapLibreMap } from 'maplibre-gl';
import type { MapValues } from '../map-contract.ts';
import { createFoundPin } from './found-pin.ts';
import { createOriginPins, type PinOptions } from './origin-pins.ts';
import { createSitePins } from './site-pins.ts';

export type Pins = Readonly<{
  /** Does only what changed since `before`; everything without it. */
  show: (values: MapValues, before?: MapValues) => void;
  dispose: () => void;
}>;

/** What stands on the map as an element of the page: where walks begin, what was found, and what is proposed. */
export function createPins(map: MapLibreMap, options: PinOptions): Pins {
  const origins = createOriginPins(map, options);
  const found = createFoundPin(map);
  const sites = createSitePins(map, options);
  return {
    show: (values, before) => {
      if (values.reach !== before?.reach) origins.show(values.reach);
      if (values.foundPlace !== before?.foundPlace) found.show(values.foundPlace);
      if (values.sites !== before?.sites) sites.show(values.sites);
    },
    dispose: () => {
      for (const pins of [origins, found, sites]) pins.dispose();
    },
  };
}
