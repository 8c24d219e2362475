import { type MapLibreMap, Marker } from 'maplibre-gl';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { toLngLatLike } from '../camera/to-lng-lat-like.ts';
import type { MapIntent, MapOrigin, MapReach, MapValues } from '../map-contract.ts';
import { createOriginPin } from './origin-pin.ts';
import { createLocalPlane } from '../../domain/geo/local-plane.ts';
import { createFoundPin } from './found-pin.ts';

/** About a house, and about a block. */
const STEP_METERS = { plain: 25, shift: 100 } as const;

/** Bearings of the arrow keys on the screen, clockwise from up. */
const BEARINGS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** Where an arrow key moves a pin, as the map is turned; null for other keys. */
export function movedByKey(
  point: LngLat,
  { key, shiftKey }: Readonly<{ key: string; shiftKey: boolean }>,
  mapBearingDegrees: number,
): LngLat | null {
  const bearing = BEARINGS[key];
  if (bearing === undefined) return null;
  const angle = ((bearing + mapBearingDegrees) * Math.PI) / 180;
  const meters = shiftKey ? STEP_METERS.shift : STEP_METERS.plain;
  return createLocalPlane(point).toLngLat({ x: meters * Math.sin(angle), y: meters * Math.cos(angle) });
}

type Options = Readonly<{
  onIntent: (intent: MapIntent) => void;
  /** A pin that the keys moved has to stay in sight. */
  keepInSight: (point: LngLat) => void;
}>;

type Pin = Readonly<{ show: (origin: MapOrigin) => void; remove: () => void }>;

/** A pin between the first and the last moment of a move. */
function createGrip(key: OriginKey, onIntent: Options['onIntent']) {
  let held: LngLat | null = null;
  return {
    held: () => held,
    hold: (point: LngLat): void => {
      held = point;
      onIntent({ type: 'origin-held', key, point });
    },
    letGo: (): void => {
      if (held === null) return;
      const point = held;
      held = null;
      onIntent({ type: 'origin-placed', key, point });
    },
  };
}

/** Listeners of a pin's element. @returns Their removal. */
function listenTo(
  element: HTMLElement,
  handlers: Readonly<Record<string, (event: Event) => void>>,
): () => void {
  const listening = new AbortController();
  for (const [type, handler] of Object.entries(handlers)) {
    element.addEventListener(type, handler, { signal: listening.signal });
  }
  return () => {
    listening.abort();
  };
}

function addPin(map: MapLibreMap, first: MapOrigin, { onIntent, keepInSight }: Options): Pin {
  const { element, describe } = createOriginPin();
  const marker = new Marker({ element, anchor: 'bottom', draggable: true, subpixelPositioning: true });
  const grip = createGrip(first.key, onIntent);
  let { point } = first;

  const takeDragged = (): void => {
    const { lng, lat } = marker.getLngLat();
    grip.hold(lngLat(lng, lat));
  };
  const moveByKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const next = movedByKey(grip.held() ?? point, event, map.getBearing());
    if (next === null) return;
    event.preventDefault();
    // The map would move too.
    event.stopPropagation();
    grip.hold(next);
    keepInSight(next);
  };
  const subscriptions = [
    marker.on('drag', takeDragged),
    marker.on('dragend', () => {
      takeDragged();
      grip.letGo();
      element.focus();
    }),
  ];
  const unlisten = listenTo(element, {
    keydown: moveByKey,
    keyup: grip.letGo,
    blur: grip.letGo,
    // A press on the pin is none on the ground under it.
    click: (event) => {
      event.stopPropagation();
    },
  });
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
      unlisten();
      marker.remove();
    },
  };
}

type OriginPins = Readonly<{ show: (reach: MapReach | null) => void; dispose: () => void }>;

/** The pins where walks begin: dragged, or moved by the arrow keys. */
function createOriginPins(map: MapLibreMap, options: Options): OriginPins {
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
