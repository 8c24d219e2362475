import type { ComponentType } from 'react';
import { createPackSession } from './create-pack-session.ts';
import { OnDevicePart } from './on-device-part.tsx';
import { packDevice } from './pack-device.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadOnDeviceDictionary } from '../../i18n/load-view-dictionary.ts';
import type { PackSession } from '../../state/pack-keeping.ts';

// With it comes what a page from the device watches: one file for both.
export { watchEdition } from './watch-edition.ts';

/** Of the page: what is being stored goes on while its reader looks at something else. */
let pageSession: PackSession | null = null;

/** That part of About, once its texts are there. Rejects when they cannot be fetched. */
export async function loadOnDevice(): Promise<ComponentType> {
  await addTexts(loadOnDeviceDictionary);
  pageSession ??= createPackSession(packDevice(window));
  const session = pageSession;
  return () => <OnDevicePart session={session} />;
}
