import { type MapLibreMap, Marker } from 'maplibre-gl';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { toLngLatLike } from '../camera/to-lng-lat-like.ts';
import type { MapIntent, MapOrigin, MapReach } from '../map-contract.ts';
import { movedByKey } from './origin-keys.ts';
import { createOriginPin } from './origin-pin.ts';

type Options = Readonly<{
  onIntent: (intent: MapIntent) => void;
  /** A pin that the keys moved has to stay in sight. */
  keepInSight: (point: LngLat) => void;
}>;

type Pin = Readonly<{ show: (origin: MapOrigin) => void; remove: () => void }>;

function addPin(map: MapLibreMap, first: MapOrigin, { onIntent, keepInSight }: Options): Pin {
  const { key } = first;
  const { element, describe } = createOriginPin();
  const marker = new Marker({ element, anchor: 'bottom', draggable: true, subpixelPositioning: true });
  /** Where the pin is held, between the first and the last moment of a move. */
  let held: LngLat | null = null;
  let point = first.point;

  const hold = (next: LngLat): void => {
    held = next;
    onIntent({ type: 'origin-held', key, point: next });
  };
  const letGo = (): void => {
    if (held === null) return;
    const placed = held;
    held = null;
    onIntent({ type: 'origin-placed', key, point: placed });
  };
  const dragged = (): LngLat => {
    const { lng, lat } = marker.getLngLat();
    return lngLat(lng, lat);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedByKey(held ?? point, event, map.getBearing());
    if (next === null) return;
    event.preventDefault();
    // The map would move too.
    event.stopPropagation();
    hold(next);
    keepInSight(next);
  };
  // A press on the pin is none on the ground under it.
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation();
  };

  const subscriptions = [
    marker.on('drag', () => hold(dragged())),
    marker.on('dragend', () => {
      held = dragged();
      letGo();
      element.focus();
    }),
  ];
  element.addEventListener('keydown', onKeyDown);
  element.addEventListener('keyup', letGo);
  element.addEventListener('blur', letGo);
  element.addEventListener('click', onClick);

  const show = (origin: MapOrigin): void => {
    point = origin.point;
    marker.setLngLat(toLngLatLike(point));
    describe(origin);
  };
  show(first);
  marker.addTo(map);
  return {
    show,
    remove: () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('keyup', letGo);
      element.removeEventListener('blur', letGo);
      element.removeEventListener('click', onClick);
      marker.remove();
    },
  };
}

export type OriginPins = Readonly<{ show: (reach: MapReach | null) => void; dispose: () => void }>;

/** The pins where walks begin: dragged, or moved by the arrow keys. */
export function createOriginPins(map: MapLibreMap, options: Options): OriginPins {
  const pins = new Map<OriginKey, Pin>();
  const remove = (key: OriginKey): void => {
    pins.get(key)?.remove();
    pins.delete(key);
  };
  return {
    show: (reach) => {
      const origins = reach?.origins ?? [];
      for (const key of [...pins.keys()]) if (!origins.some((origin) => origin.key === key)) remove(key);
      for (const origin of origins) {
        const pin = pins.get(origin.key);
        if (pin === undefined) pins.set(origin.key, addPin(map, origin, options));
        else pin.show(origin);
      }
    },
    dispose: () => {
      for (const key of [...pins.keys()]) remove(key);
    },
  };
}
