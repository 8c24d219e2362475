import type { PackDevice } from './pack-device.ts';
import { workerScriptOf } from './worker-script-of.ts';
import type { Pack } from '../../data/pack/pack-cache.ts';
import { type UnzippedPack, unzipPack, type ZipFault, zipPack } from '../../data/pack/pack-zip.ts';
import { PACK_MANIFEST_PATH, SERVICE_WORKER_PATH } from '../../schema/pack-manifest.ts';
import { fail, type Result } from '../../schema/result.ts';
import { SLUG } from '../../schema/this-district.ts';
import type { PackSaving } from '../../state/pack-keeping.ts';
import { saveFile } from '../../ui/save-file.ts';

/** So much of its hash tells a release from all others. */
const NAMED_DIGITS = 8;

/** Null where it cannot be had. */
async function bytesOf(reading: Promise<Response | undefined>): Promise<Uint8Array | null> {
  const response = await reading.catch(() => undefined);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Hands the pack out as one file, if all of it is as it was published. */
export async function savePack(
  pack: Pack,
  device: PackDevice,
  onStep: (saving: PackSaving) => void,
): Promise<void> {
  onStep('saving');
  const { home } = device;
  const list = await bytesOf(pack.cache.match(new URL(PACK_MANIFEST_PATH, home).href));
  // A file without it works when unpacked, but cannot be stored on devices from there.
  const worker = await workerScriptOf(pack, device);
  const zip = await zipPack(pack, home, {
    ...(list === null ? {} : { [PACK_MANIFEST_PATH]: list }),
    ...(worker === null ? {} : { [SERVICE_WORKER_PATH]: worker }),
  });
  if (zip.ok) {
    const name = `${SLUG}-atlas-${pack.release.slice(0, NAMED_DIGITS)}.zip`;
    saveFile(name, new Blob([zip.value], { type: 'application/zip' }));
  }
  onStep(zip.ok ? 'saved' : 'damaged');
}

/** Reads such a file; it must be of the edition whose list is `json`. */
export async function readZip(
  file: Blob,
  home: string,
  json: string,
): Promise<Result<UnzippedPack, ZipFault>> {
  try {
    return unzipPack(new Uint8Array(await file.arrayBuffer()), { home, json });
  } catch {
    return fail('no-pack');
  }
}
