import { GPUInitializationError, type MapLibreMap } from 'maplibre-gl';
import { listenToGraphics } from '../graphics.ts';
import type { MapIntent } from '../map-contract.ts';

function sourceOf(event: object): string | null {
  return 'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : null;
}

/**
 * One intent per source that cannot be read, however many of its tiles fail, and for graphics that go and come.
 *
 * @returns What undoes it.
 */
export function listenToFailures(map: MapLibreMap, onIntent: (intent: MapIntent) => void): () => void {
  const told = new Set<string>();
  const subscriptions = [
    map.on('error', (event) => {
      // Graphics that came back cannot be used; that they are lost was told already.
      if (event.error instanceof GPUInitializationError) return;
      const sourceId = sourceOf(event);
      if (sourceId === null) {
        // Not a file but a mistake of ours: let it reach the page's one place for bugs.
        reportError(event.error);
      } else if (!told.has(sourceId)) {
        told.add(sourceId);
        onIntent({ type: 'source-failed', sourceId, message: event.error.message });
      }
    }),
  ];
  const unlisten = listenToGraphics(map, {
    onLost: () => {
      onIntent({ type: 'context-lost' });
    },
    onRestored: () => {
      onIntent({ type: 'context-restored' });
    },
  });
  return () => {
    unlisten();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
