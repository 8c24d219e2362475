import { type ComponentType, useEffect } from 'react';
import { createPackSession } from './create-pack-session.ts';
import { packDevice } from './pack-device.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadOnDeviceDictionary } from '../../i18n/load-view-dictionary.ts';
import type { PackSession } from '../../state/pack-keeping.ts';
import { OnDevice } from '../../views/about/on-device/on-device.tsx';

// With it comes what a page from the device watches: one file for both.
export { watchEdition } from './watch-edition.ts';

/** Of the page: what is being stored goes on while its reader looks at something else. */
let pageSession: PackSession | null = null;

/** What is stored on this device, as it is now. */
function OnDevicePart({ session }: { session: PackSession }) {
  useEffect(() => {
    const { refresh } = session.actions;
    // Another tab may have stored or removed it while this one was out of sight.
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

/** That part of About, once its texts are there. Rejects when they cannot be fetched. */
export async function loadOnDevice(): Promise<ComponentType> {
  await addTexts(loadOnDeviceDictionary);
  pageSession ??= createPackSession(packDevice(window));
  const session = pageSession;
  return () => <OnDevicePart session={session} />;
}
