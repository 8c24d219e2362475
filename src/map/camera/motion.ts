import type { EaseToOptions, MapLibreMap } from 'maplibre-gl';

/** Where to, in full: what is not named stays. `around` stays where it is on the screen. */
export type Destination = Readonly<
  Pick<EaseToOptions, 'center' | 'around' | 'zoom' | 'bearing' | 'pitch' | 'offset'>
>;

/** Long enough to follow with the eye, short enough not to wait for; a flight passes more ground. */
const EASE_MS = 600;
const FLIGHT_MS = 1200;

/** Moves further than this many screens are flown: an ease would only blur past. */
const FLIGHT_SCREENS = 1.5;

function isFar(map: MapLibreMap, { center, zoom }: Destination): boolean {
  if (zoom !== undefined && Math.abs(zoom - map.getZoom()) > 2.5) return true;
  if (center === undefined) return false;
  const { x, y } = map.project(center);
  const { clientWidth, clientHeight } = map.getContainer();
  return (
    Math.hypot(x - clientWidth / 2, y - clientHeight / 2) >
    FLIGHT_SCREENS * Math.max(clientWidth, clientHeight)
  );
}

/** Carried by the events of a move that a link or the history asked for. */
const RESTORING = { isRestoring: true } as const;

export const isRestoring = (event: object): boolean => 'isRestoring' in event;

/** `reducedMotion`: at once, for readers who want no motion. `isRestoring`: for a link or the history. */
type How = Readonly<{ reducedMotion: boolean; isRestoring?: boolean }>;

/** The one way the app moves the camera. */
export function moveCamera(map: MapLibreMap, destination: Destination, how: How): void {
  const carried = how.isRestoring === true ? RESTORING : {};
  if (how.reducedMotion) {
    // jumpTo knows no offset; a zero-length ease does.
    map.easeTo({ ...destination, duration: 0, animate: false }, carried);
  } else if (isFar(map, destination)) {
    map.flyTo({ ...destination, duration: FLIGHT_MS }, carried);
  } else {
    map.easeTo({ ...destination, duration: EASE_MS }, carried);
  }
}
