import type { MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import type { MapIntent, MapReach } from '../map-contract.ts';
import { createLocalPlane } from '../../domain/geo/local-plane.ts';
import { addPin, bearingOfKey, type Pin, type PinHooks, takeKey } from './add-pin.ts';

/** About a house, and about a block. */
const STEP_METERS = { plain: 25, shift: 100 } as const;

/** Where an arrow key moves a pin, as the map is turned; null for other keys. */
export function movedByKey(
  point: LngLat,
  { key, shiftKey }: Readonly<{ key: string; shiftKey: boolean }>,
  mapBearingDegrees: number,
): LngLat | null {
  const bearing = bearingOfKey(key, mapBearingDegrees);
  if (bearing === null) return null;
  const angle = (bearing * Math.PI) / 180;
  const meters = shiftKey ? STEP_METERS.shift : STEP_METERS.plain;
  return createLocalPlane(point).toLngLat({ x: meters * Math.sin(angle), y: meters * Math.cos(angle) });
}

export type PinOptions = Readonly<{ onIntent: (intent: MapIntent) => void }> & Pick<PinHooks, 'keepInSight'>;

const hooksOf = (map: MapLibreMap, key: OriginKey, { onIntent, keepInSight }: PinOptions): PinHooks => ({
  keepInSight,
  hold: (point) => onIntent({ type: 'origin-held', key, point }),
  letGo: (point) => onIntent({ type: 'origin-placed', key, point }),
  byKey: (event, point) => {
    const next = movedByKey(point, event, map.getBearing());
    if (next !== null) takeKey(event);
    return next;
  },
});

/** The pins where walks begin: dragged, or moved by the arrow keys. */
export function createOriginPins(map: MapLibreMap, options: PinOptions) {
  const pins = new Map<OriginKey, Pin>();
  const remove = (key: OriginKey): void => {
    pins.get(key)?.remove();
    pins.delete(key);
  };
  return {
    show: (reach: MapReach | null): void => {
      const origins = reach?.origins ?? [];
      for (const key of [...pins.keys()]) if (!origins.some((origin) => origin.key === key)) remove(key);
      for (const origin of origins) {
        const pin = pins.get(origin.key);
        if (pin === undefined) pins.set(origin.key, addPin(map, origin, hooksOf(map, origin.key, options)));
        else pin.show(origin);
      }
    },
    dispose: (): void => {
      for (const key of [...pins.keys()]) remove(key);
    },
  };
}
