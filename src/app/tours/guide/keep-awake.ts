import type { AwakeStatus } from '../../../state/guide-session.ts';

type Device = Readonly<{
  /** Undefined where the browser has none. */
  wakeLock: Pick<WakeLock, 'request'> | undefined;
  document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}>;

export type KeepAwake = Readonly<{
  /** Keeps the screen awake from now on, or no more. */
  set: (isWanted: boolean) => void;
}>;

/** Keeps the screen awake while that is wanted. A browser lets go when the page is hidden: then it is asked for again. */
export function createKeepAwake(
  { wakeLock, document }: Device,
  onStatus: (status: AwakeStatus) => void,
): KeepAwake {
  let isWanted = false;
  let lock: WakeLockSentinel | null = null;

  const release = (): void => {
    void lock?.release().catch(() => undefined);
    lock = null;
  };
  const take = async (): Promise<void> => {
    if (wakeLock === undefined) {
      onStatus('unsupported');
      return;
    }
    try {
      release();
      const taken = await wakeLock.request('screen');
      lock = taken;
      if (isWanted) onStatus('on');
      else release();
    } catch {
      // A page that is hidden gets none, and asks again when it is seen.
      if (isWanted && document.visibilityState === 'visible') onStatus('refused');
    }
  };
  const seenAgain = (): void => {
    if (document.visibilityState === 'visible') void take();
  };
  return {
    set: (wanted) => {
      if (wanted === isWanted) return;
      isWanted = wanted;
      if (wanted) {
        document.addEventListener('visibilitychange', seenAgain);
        void take();
        return;
      }
      document.removeEventListener('visibilitychange', seenAgain);
      release();
      onStatus('off');
    },
  };
}
