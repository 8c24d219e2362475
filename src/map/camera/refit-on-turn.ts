import type { MapLibreMap } from 'maplibre-gl';

export type Refitting = Readonly<{
  /** Something was fitted into the free space; `again` fits it as the space is then. */
  fitted: (again: () => void) => void;
  /** The app moved the map to something else. */
  left: () => void;
  dispose: () => void;
}>;

/**
 * Fits again what was fitted last when the map becomes wider or narrower, as when a phone is turned, unless it was moved since,
 * by app or reader. Not when only its height changes: that is the keyboard of a phone, or the bar of its browser.
 */
export function refitOnTurn(map: MapLibreMap): Refitting {
  let fitAgain: (() => void) | null = null;
  let { clientWidth: width } = map.getContainer();
  const subscriptions = [
    map.on('movestart', ({ originalEvent }) => {
      // Only a gesture has one.
      if (originalEvent !== undefined) fitAgain = null;
    }),
    map.on('resize', () => {
      const { clientWidth } = map.getContainer();
      if (clientWidth === width) return;
      width = clientWidth;
      fitAgain?.();
    }),
  ];
  return {
    fitted: (again) => {
      fitAgain = again;
    },
    left: () => {
      fitAgain = null;
    },
    dispose: () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
