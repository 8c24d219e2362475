import { type MapLibreMap, Marker } from 'maplibre-gl';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { toLngLatLike } from '../camera/to-lng-lat-like.ts';
import { createOriginPin } from './origin-pin.ts';

/** A pin as it stands on the map. */
export type PinLook = Readonly<{
  point: LngLat;
  /** One character in it. */
  sign: string;
  /** Accessible name, with how the keys move it. */
  label: string;
}>;

export type PinHooks = Readonly<{
  /** It is being moved, and may move on. */
  hold: (point: LngLat) => void;
  /** It was let go where it was last. */
  letGo: (point: LngLat) => void;
  /** Where a key moves it; null where the key does not, or where it was seen to otherwise. */
  byKey: (event: KeyboardEvent, point: LngLat) => LngLat | null;
  /** A pin that the keys moved has to stay in sight. */
  keepInSight: (point: LngLat) => void;
}>;

export type Pin = Readonly<{ show: (look: PinLook) => void; remove: () => void }>;

/** Bearings of the arrow keys on the screen, clockwise from up. */
const BEARINGS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** The bearing on the ground of an arrow key, as the map is turned; null for other keys. */
export function bearingOfKey(key: string, mapBearingDegrees: number): number | null {
  const bearing = BEARINGS[key];
  return bearing === undefined ? null : (bearing + mapBearingDegrees + 360) % 360;
}

/** The arrow key is the pin's: the map would move too. */
export function takeKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A pin between the first and the last moment of a move. */
function createGrip({ hold, letGo }: PinHooks) {
  let held: LngLat | null = null;
  return {
    held: () => held,
    hold: (point: LngLat): void => {
      held = point;
      hold(point);
    },
    letGo: (): void => {
      if (held === null) return;
      const point = held;
      held = null;
      letGo(point);
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

/** A pin that is dragged, or moved by keys. */
export function addPin(map: MapLibreMap, first: PinLook, hooks: PinHooks): Pin {
  const { element, describe } = createOriginPin();
  const marker = new Marker({ element, anchor: 'bottom', draggable: true, subpixelPositioning: true });
  const grip = createGrip(hooks);
  let { point } = first;

  const takeDragged = (): void => {
    const { lng, lat } = marker.getLngLat();
    grip.hold(lngLat(lng, lat));
  };
  const moveByKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const next = hooks.byKey(event, grip.held() ?? point);
    if (next === null) return;
    grip.hold(next);
    hooks.keepInSight(next);
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
  const show = (look: PinLook): void => {
    point = look.point;
    marker.setLngLat(toLngLatLike(point));
    describe(look);
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
