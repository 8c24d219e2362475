import type { PackDevice } from './pack-device.ts';
import { checkPack, repairFile } from '../../data/pack/check-pack.ts';
import type { Pack } from '../../data/pack/pack-cache.ts';
import type { CheckedFile, PackCheck, StoreFault } from '../../state/pack-keeping.ts';

type Proving = Readonly<{ pack: Pack; device: PackDevice; onStep: (check: PackCheck) => void }>;

/** Reads every file of the pack, and says after each what was found so far. */
export async function provePack({ pack, device, onStep }: Proving): Promise<void> {
  let checked: readonly CheckedFile[] = [];
  onStep({ step: 'reading', checked });
  await checkPack(pack, device.home, (file, state) => {
    checked = [...checked, { file, state }];
    onStep({ step: 'reading', checked });
  });
  onStep({ step: 'done', checked, at: device.now(), fault: null });
}

const isBad = ({ state }: CheckedFile): boolean => state === 'damaged' || state === 'missing';

/**
 * Puts anew what was found damaged or missing, from the host or from what `device.fetch` reads in its place; stops at the first
 * file that cannot be had.
 */
export async function mendPack(
  found: readonly CheckedFile[],
  { pack, device, onStep }: Proving,
): Promise<void> {
  let checked = found;
  let fault: StoreFault | null = null;
  const source = { home: device.home, fetch: device.fetch, signal: new AbortController().signal };
  for (const bad of found.filter(isBad)) {
    onStep({ step: 'repairing', checked });
    fault = await repairFile(bad.file, pack, source).catch((): StoreFault => 'full');
    if (fault !== null) break;
    checked = checked.map((each) => (each === bad ? { ...bad, state: 'repaired' } : each));
  }
  onStep({ step: 'done', checked, at: device.now(), fault });
}
