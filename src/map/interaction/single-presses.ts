import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';

/** Most double clicks are faster, and a reader hardly notices the wait. */
const DOUBLE_WITHIN_MS = 280;
/** The second press of a double one is at most so far from the first, in CSS pixels. */
const DOUBLE_WITHIN_PIXELS = 5;

export type SinglePresses = Readonly<{
  /** Does `task` unless this press is, or becomes, part of a double one. */
  whenSingle: (press: MapMouseEvent, task: () => void) => void;
  dispose: () => void;
}>;

/** The second tap of a double one brings no click: only the zooming tells of it. */
const isByTouch = (event: object): boolean =>
  'originalEvent' in event &&
  event.originalEvent instanceof Event &&
  event.originalEvent.type.startsWith('touch');

/**
 * Tells single presses from double ones, which zoom. No event says that no second press will come, hence the time; a
 * mouse that moves away says so earlier.
 */
export function listenForSinglePresses(map: MapLibreMap): SinglePresses {
  let pending: Readonly<{
    press: MapMouseEvent;
    task: () => void;
    timer: ReturnType<typeof setTimeout>;
  }> | null = null;
  const callOff = (): void => {
    clearTimeout(pending?.timer);
    pending = null;
  };
  const settle = (): void => {
    const task = pending?.task;
    callOff();
    task?.();
  };
  const subscriptions = [
    map.on('zoomstart', (event) => {
      if (isByTouch(event)) callOff();
    }),
    map.on('mousemove', ({ point }) => {
      if (pending !== null && point.dist(pending.press.point) > DOUBLE_WITHIN_PIXELS) settle();
    }),
  ];
  return {
    whenSingle: (press, task) => {
      callOff();
      // Browsers count presses that follow each other at one place.
      if (press.originalEvent.detail <= 1) {
        pending = { press, task, timer: setTimeout(settle, DOUBLE_WITHIN_MS) };
      }
    },
    dispose: () => {
      callOff();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
