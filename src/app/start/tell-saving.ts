import { addNotice, type NoticeStore, tryAgain, withdrawNotice } from '../platform/notices.ts';
import type { StorageProblem } from '../../state/storage.ts';

/** Says when a saved place is not remembered: once where the browser forbids it, each time where there is no room. */
export function createSavingNotices(notices: NoticeStore) {
  let hasToldForbidden = false;
  return (problem: StorageProblem | null, retry: () => void): void => {
    if (problem !== 'full') withdrawNotice(notices, 'storage-full');
    if (problem === null) withdrawNotice(notices, 'storage-forbidden');
    if (problem === 'full') addNotice(notices, { kind: 'storage-full', next: tryAgain(retry) });
    if (problem !== 'forbidden' || hasToldForbidden) return;
    hasToldForbidden = true;
    addNotice(notices, { kind: 'storage-forbidden' });
  };
}
