import type { MapLibreMap } from 'maplibre-gl';

export type IdleMark = Readonly<{
  /** Something was asked for: not idle until it is painted. */
  disturb: () => void;
  whenIdle: () => Promise<void>;
  dispose: () => void;
}>;

/**
 * Keeps `data-map-idle` on the container while everything asked for is painted.
 * @param isComplete False while something is still to be handed to the map.
 */
export function markIdle(map: MapLibreMap, isComplete: () => boolean): IdleMark {
  const { dataset } = map.getContainer();
  let waiting: (() => void)[] = [];
  const settle = (): void => {
    const resolves = waiting;
    waiting = [];
    for (const resolve of resolves) resolve();
  };
  const unmark = (): void => {
    delete dataset.mapIdle;
  };
  const disturb = (): void => {
    unmark();
    // Idle is only told after a frame: ask for one, in case nothing else does.
    map.triggerRepaint();
  };
  const subscriptions = [
    map.on('idle', () => {
      // Loaded, but nothing is drawn yet.
      if ('mapUnseen' in dataset || !isComplete()) return;
      dataset.mapIdle = '';
      settle();
    }),
    // A frame follows either by itself; one more would only keep the map from the next.
    map.on('movestart', unmark),
    map.on('dataloading', unmark),
  ];
  return {
    disturb,
    whenIdle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        disturb();
      }),
    dispose: () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      delete dataset.mapIdle;
      settle();
    },
  };
}
