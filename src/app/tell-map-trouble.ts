import { addNotice, type BasePart, type NoticeStore, tryAgain, withdrawNotice } from './notices.ts';
import { tellWorkerFailed } from './release/watch-scripts.ts';
import { report } from './report.ts';
import type { MapTrouble } from '../map/map-contract.ts';
import { SOURCE } from '../map/style/ids.ts';

/** What the reader misses of a source. */
const BASE_PARTS: Readonly<Record<string, BasePart>> = {
  [SOURCE.base]: 'streets',
  [SOURCE.landform]: 'landform',
  [SOURCE.relief]: 'relief',
  [SOURCE.terrain]: 'heights',
  [SOURCE.fade]: 'surroundings',
  [SOURCE.fadeEnd]: 'surroundings',
  [SOURCE.neighbourLabels]: 'surroundings',
  [SOURCE.district]: 'borders',
  [SOURCE.subdistrictEdges]: 'borders',
  [SOURCE.subdistrictLabels]: 'borders',
  [SOURCE.metroLines]: 'metro',
  [SOURCE.metroStations]: 'metro',
};

type Telling = Readonly<{
  notices: NoticeStore;
  /** Makes the map anew. */
  retry: () => void;
  /** Reads again what could not be read. */
  readAgain: () => void;
}>;

/** Says what the map cannot do, until it can again. */
export function tellMapTrouble(trouble: MapTrouble, { notices, retry, readAgain }: Telling): void {
  switch (trouble.type) {
    case 'source-failed': {
      report(trouble.message, `map source ${trouble.sourceId}`);
      // Those of other sites stand in for the streets.
      const parts = [BASE_PARTS[trouble.sourceId] ?? 'streets'];
      addNotice(notices, { kind: 'source-failed', parts, next: tryAgain(readAgain) });
      return;
    }
    case 'worker-failed':
      report(trouble.message, 'map worker');
      tellWorkerFailed();
      addNotice(notices, { kind: 'map-chunk', next: tryAgain(retry) });
      return;
    case 'context-lost':
      addNotice(notices, { kind: 'context-lost', next: tryAgain(retry) });
      return;
    case 'context-restored':
      withdrawNotice(notices, 'context-lost');
  }
}

/** When the browser is online again, what could not be read is read again. @returns what ends that */
export function listenForConnection(notices: NoticeStore, readAgain: () => void): () => void {
  const onOnline = () => {
    withdrawNotice(notices, 'source-failed');
    readAgain();
  };
  window.addEventListener('online', onOnline);
  return () => {
    window.removeEventListener('online', onOnline);
  };
}
