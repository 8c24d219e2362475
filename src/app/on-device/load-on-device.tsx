import { type ComponentType, useEffect, useState } from 'react';
import { createPackSession } from './create-pack-session.ts';
import { packDevice } from './pack-device.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadOnDeviceDictionary } from '../../i18n/load-view-dictionary.ts';
import type { PackSession } from '../../state/pack-keeping.ts';
import { OnDevice } from '../../views/about/on-device/on-device.tsx';

// With it comes what a page from the device watches: one file for both.
export { watchEdition } from './watch-edition.ts';

/** What is stored on this device, as it is now. */
function OnDevicePart() {
  const [session, setSession] = useState<PackSession | null>(null);
  useEffect(() => {
    const created = createPackSession(packDevice(window));
    // eslint-disable-next-line react-hooks/set-state-in-effect -- begins to look at the device, and ends with the view
    setSession(created);
    return created.dispose;
  }, []);
  return session === null ? null : <OnDevice session={session} />;
}

/** That part of About, once its texts are there. Rejects when they cannot be fetched. */
export async function loadOnDevice(): Promise<ComponentType> {
  await addTexts(loadOnDeviceDictionary);
  return OnDevicePart;
}
