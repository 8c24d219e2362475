import { GPUInitializationError, type MapLibreMap } from 'maplibre-gl';
import { canBeQueried, listenToGraphics } from '../graphics.ts';
import type { MapTrouble } from '../map-contract.ts';
import { readSourceAgain } from './read-source-again.ts';

/** How MapLibre begins to say that its worker did not start: the event carries nothing else to know it by. */
const WORKER_FAILED = 'Worker failed';

export type FailureWatch = Readonly<{
  /** Reads the sources again that were told as failed; those that fail again are told again. */
  readAgain: () => void;
  dispose: () => void;
}>;

function sourceOf(event: object): string | null {
  return 'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : null;
}

type FailureListener = Readonly<{
  onTrouble: (trouble: MapTrouble) => void;
  /** The map will never be whole. */
  giveUp: () => void;
}>;

/** Tells once per source that it cannot be read, however many of its tiles fail, and of worker and graphics that go. */
export function listenToFailures(map: MapLibreMap, { onTrouble, giveUp }: FailureListener): FailureWatch {
  const told = new Set<string>();
  const subscription = map.on('error', (event) => {
    const { error } = event;
    // Graphics that came back cannot be used; that they are lost was told already.
    if (error instanceof GPUInitializationError) return;
    const sourceId = sourceOf(event);
    if (sourceId === null) {
      if (error.message.startsWith(WORKER_FAILED)) {
        giveUp();
        onTrouble({ type: 'worker-failed', message: error.message });
      } else {
        // Not a file but a mistake of ours: let it reach the page's one place for bugs.
        reportError(error);
      }
    } else if (!told.has(sourceId)) {
      told.add(sourceId);
      onTrouble({ type: 'source-failed', sourceId, message: error.message });
    }
  });
  const unlisten = listenToGraphics(map, {
    onLost: () => {
      onTrouble({ type: 'context-lost' });
    },
    onRestored: () => {
      // The style is made anew and reads all of its sources.
      told.clear();
      onTrouble({ type: 'context-restored' });
    },
  });
  return {
    readAgain: () => {
      // All is read when the graphics come back.
      if (!canBeQueried(map)) return;
      const ids = [...told];
      told.clear();
      for (const id of ids) readSourceAgain(map, id);
    },
    dispose: () => {
      unlisten();
      subscription.unsubscribe();
    },
  };
}
