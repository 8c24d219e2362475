import type { MapLibreMap } from 'maplibre-gl';
import type { MapSite } from '../../domain/study/analysis-picture.ts';
import { addPin, bearingOfKey, type Pin, type PinHooks, takeKey } from './add-pin.ts';
import type { PinOptions } from './origin-pins.ts';

/** The numbered pins of proposed sites: dragged, or moved by the arrow keys from one possible place to the next. */
export function createSitePins(map: MapLibreMap, { onIntent, keepInSight }: PinOptions) {
  let pins: readonly Pin[] = [];
  let shown: readonly MapSite[] = [];

  /** A site stands where it may, which may be where it stood before. */
  const settle = (index: number): void => {
    const now = shown[index];
    if (now !== undefined) pins[index]?.show(now);
  };
  const hooksOf = (index: number): PinHooks => ({
    keepInSight,
    hold: (point) => {
      onIntent({ type: 'site-held', index, point });
      settle(index);
    },
    letGo: (point) => {
      onIntent({ type: 'site-placed', index, point });
      settle(index);
    },
    // Where it may stand is known outside the map, which tells the direction and is shown the next place.
    byKey: (event) => {
      const bearingDegrees = bearingOfKey(event.key, map.getBearing());
      if (bearingDegrees === null) return null;
      takeKey(event);
      onIntent({ type: 'site-stepped', index, bearingDegrees });
      const now = shown[index];
      if (now !== undefined) keepInSight(now.point);
      return null;
    },
  });
  const show = (sites: readonly MapSite[]): void => {
    for (const pin of pins.slice(sites.length)) pin.remove();
    pins = sites.map((site, index) => {
      const pin = pins[index];
      if (pin === undefined) return addPin(map, site, hooksOf(index));
      // The others stay where they are while one is dragged.
      if (site !== shown[index]) pin.show(site);
      return pin;
    });
    shown = sites;
  };
  return {
    show,
    dispose: (): void => {
      show([]);
    },
  };
}
