import type { PackDevice } from './pack-device.ts';
import { useNewerEdition as startNewer } from './use-newer-edition.ts';
import { watchNewer } from './watch-newer.ts';
import {
  addNotice,
  type NextStep,
  noticeKey,
  type NoticeStore,
  withdrawNotice,
} from '../platform/notices.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { ownData } from '../../state/own-data.ts';

type Telling = Readonly<{
  device: Pick<PackDevice, 'container' | 'hurdle' | 'reload'>;
  notices: NoticeStore;
  store: Pick<AppStore, 'getState' | 'subscribe'>;
}>;

const READY = { kind: 'told', part: 'onDevice.notice.ready' } as const;
const OTHERS = { kind: 'told', part: 'onDevice.notice.others' } as const;

/** Says when a newer edition waits: never while a walk is under way or data of one’s own would be lost. */
export function tellNewer(
  registration: ServiceWorkerRegistration,
  { device, notices, store }: Telling,
): void {
  let isReady = false;
  let isTold = false;
  // The guide is open before the first step of a walk is kept.
  const isDue = (): boolean => isReady && !store.getState().isWalking && device.hurdle() === null;
  const use = async (): Promise<void> => {
    const { container } = device;
    const { waiting } = registration;
    // Another page may have begun a walk since it was told.
    if (!isDue()) {
      tell();
      return;
    }
    if (container === null || waiting === null) return;
    const others = await startNewer(container, waiting, device.reload);
    if (others > 0 && isTold) addNotice(notices, { ...OTHERS, next });
  };
  // Where the worker that waited is gone, another waits or comes.
  const next: NextStep = { label: 'onDevice.newer.use', run: () => void use().catch(tellAnew) };
  const tell = (): void => {
    if (isDue() === isTold) return;
    isTold = !isTold;
    if (isTold) addNotice(notices, { ...READY, next });
    else for (const told of [READY, OTHERS]) withdrawNotice(notices, noticeKey(told));
  };
  function tellAnew(): void {
    isTold = false;
    tell();
  }
  // Both listen for the life of the page.
  store.subscribe((now, before) => {
    if (now.isWalking !== before.isWalking || now.view !== before.view) tell();
  });
  ownData.subscribe(tell);
  watchNewer(registration, (step) => {
    isReady = step === 'ready';
    tell();
  });
}
