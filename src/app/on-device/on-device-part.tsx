import { useEffect } from 'react';
import type { PackSession } from '../../state/pack-keeping.ts';
import { OnDevice } from '../../views/about/on-device/on-device.tsx';

/** What is stored on this device, as it is now: another tab may store or remove it while this one is out of sight. */
export function OnDevicePart({ session }: { session: PackSession }) {
  useEffect(() => {
    const { refresh } = session.actions;
    const lookAgain = (): void => {
      const now = session.now.getState();
      // Why it could not be stored stands until the reader has read it.
      const isTold = now.step === 'absent' && now.fault !== null;
      if (document.visibilityState === 'visible' && !isTold) refresh();
    };
    refresh();
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [session]);
  return <OnDevice session={session} />;
}
