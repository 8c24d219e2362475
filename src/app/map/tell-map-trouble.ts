import type { ParseKeys } from 'i18next';
import {
  addNotice,
  type NoticeStore,
  tryAgain,
  withdrawNotice,
  withdrawNotices,
} from '../platform/notices.ts';
import { tellWorkerFailed } from '../release/watch-scripts.ts';
import { reportFailure } from '../platform/report-failure.ts';
import type { MapTrouble } from '../../map/map-contract.ts';
import { SOURCE } from '../../map/style/ids.ts';

/** What the reader misses of a source. */
const BASE_PARTS: Readonly<Record<string, ParseKeys>> = {
  [SOURCE.base]: 'notice.baseParts.streets',
  [SOURCE.landform]: 'notice.baseParts.landform',
  [SOURCE.relief]: 'notice.baseParts.relief',
  [SOURCE.terrain]: 'notice.baseParts.heights',
  [SOURCE.fade]: 'notice.baseParts.surroundings',
  [SOURCE.fadeEnd]: 'notice.baseParts.surroundings',
  [SOURCE.neighbourLabels]: 'notice.baseParts.surroundings',
  [SOURCE.district]: 'notice.baseParts.borders',
  [SOURCE.subdistrictEdges]: 'notice.baseParts.borders',
  [SOURCE.subdistrictLabels]: 'notice.baseParts.borders',
  [SOURCE.metroLines]: 'notice.baseParts.metro',
  [SOURCE.metroStations]: 'notice.baseParts.metro',
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
      reportFailure(trouble.message, `map source ${trouble.sourceId}`);
      // Those of other sites stand in for the streets.
      const parts = [BASE_PARTS[trouble.sourceId] ?? 'notice.baseParts.streets'];
      addNotice(notices, { kind: 'source-failed', parts, next: tryAgain(readAgain) });
      return;
    }
    case 'worker-failed':
      reportFailure(trouble.message, 'map worker');
      tellWorkerFailed();
      addNotice(notices, { kind: 'map-chunk', next: tryAgain(retry) });
      return;
    case 'context-lost':
      addNotice(notices, { kind: 'context-lost', next: tryAgain(retry) });
      return;
    case 'context-restored':
      // All sources are read anew as well; those that fail again are told again.
      withdrawNotices(notices, ['context-lost', 'source-failed']);
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
