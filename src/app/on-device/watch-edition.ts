import { packDevice } from './pack-device.ts';
import { askWorker, ownRegistration } from './page-worker.ts';
import { tellNewer } from './tell-newer.ts';
import { addNotice, type NextStep, type NoticeStore } from '../platform/notices.ts';
import { missingFiles, repairFile } from '../../data/pack/check-pack.ts';
import { type Pack, readPack } from '../../data/pack/pack-cache.ts';
import { addTexts } from '../../i18n/load-texts.ts';
import { loadOnDeviceDictionary } from '../../i18n/load-view-dictionary.ts';
import type { AppStore } from '../../state/create-app-store.ts';

type Device = ReturnType<typeof packDevice>;
type Watching = Readonly<{ device: Device; notices: NoticeStore; store: AppStore }>;

/** Fetches what is missing, and says what came of it. */
async function mend(pack: Pack, watching: Watching): Promise<void> {
  const { device, notices } = watching;
  const { home, fetch } = device;
  const source = { home, fetch, signal: new AbortController().signal };
  try {
    for (const file of await missingFiles(pack, home))
      if ((await repairFile(file, pack, source)) !== null) throw new Error(`Not mended: ${file.path}`);
    addNotice(notices, { kind: 'told', part: 'onDevice.notice.mended' });
  } catch {
    addNotice(notices, { kind: 'told', part: 'onDevice.notice.notMended', next: mending(pack, watching) });
  }
}

const mending = (pack: Pack, watching: Watching): NextStep => ({
  label: 'onDevice.notice.mend',
  run: () => void mend(pack, watching),
});

/** Says when the browser has cleared some files of the pack. */
async function lookForMissing(worker: ServiceWorker, watching: Watching): Promise<void> {
  const { device, notices } = watching;
  const { release } = await askWorker(worker, 'which-release');
  const pack = await readPack(device, release);
  if (pack === null || (await missingFiles(pack, device.home)).length === 0) return;
  addNotice(notices, { kind: 'told', part: 'onDevice.notice.missing', next: mending(pack, watching) });
}

/** For a page that comes from a pack: whether that is still whole, and when a newer edition is there. */
export async function watchEdition(notices: NoticeStore, store: AppStore): Promise<void> {
  const device = packDevice(window);
  const registration = device.container === null ? null : await ownRegistration(device.container);
  if (!registration?.active) return;
  await addTexts(loadOnDeviceDictionary);
  const watching = { device, notices, store };
  tellNewer(registration, watching);
  await lookForMissing(registration.active, watching);
}
