import type { MapLibreMap } from 'maplibre-gl';
import { areGraphicsLost, listenToGraphics } from '../graphics.ts';

export type IdleMark = Readonly<{
  /** Something was asked for: not idle until it is painted. */
  disturb: () => void;
  /** From now on nobody is kept waiting: the map will never be whole. */
  giveUp: () => void;
  /** Also when the graphics are lost, since nothing will be painted then. */
  whenIdle: () => Promise<void>;
  dispose: () => void;
}>;

type Waiting = Readonly<{ wait: () => Promise<void>; settle: () => void }>;

function createWaiting(): Waiting {
  let resolves: (() => void)[] = [];
  return {
    wait: () =>
      new Promise((resolve) => {
        resolves.push(resolve);
      }),
    settle: () => {
      const all = resolves;
      resolves = [];
      for (const resolve of all) resolve();
    },
  };
}

/**
 * Keeps `data-map-idle` on the container while everything asked for is painted.
 * @param isComplete False while something is still to be handed to the map.
 */
export function markIdle(map: MapLibreMap, isComplete: () => boolean): IdleMark {
  const { dataset } = map.getContainer();
  const { wait, settle } = createWaiting();
  let isHopeless = false;
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
    // What fails after the last frame is followed by none, although nothing more is to be loaded then.
    map.on('error', () => map.triggerRepaint()),
  ];
  const unlisten = listenToGraphics(map, {
    onLost: () => {
      unmark();
      settle();
    },
  });
  return {
    disturb,
    giveUp: () => {
      isHopeless = true;
      settle();
    },
    whenIdle: async () => {
      if (isHopeless || areGraphicsLost(map)) return;
      const idle = wait();
      disturb();
      await idle;
    },
    dispose: () => {
      unlisten();
      for (const subscription of subscriptions) subscription.unsubscribe();
      delete dataset.mapIdle;
      settle();
    },
  };
}
