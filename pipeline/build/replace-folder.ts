import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GeoError } from './geo-error.ts';

export type NamedBytes = Readonly<{ path: string; bytes: Uint8Array }>;

/**
 * Replaces a folder by one with exactly these files: written beside it first, then renamed, so that no
 * reader ever meets half an output and a failure leaves the old one.
 */
export async function replaceFolder(folder: string, files: readonly NamedBytes[]): Promise<void> {
  const suffix = randomBytes(4).toString('hex');
  const aside = `${folder}.tmp-${suffix}`;
  const old = `${folder}.old-${suffix}`;
  try {
    for (const { path, bytes } of files) {
      const target = join(aside, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const hadOld = await renameIfThere(folder, old);
    try {
      await rename(aside, folder);
    } catch (error) {
      if (hadOld) await rename(old, folder);
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GeoError(`Cannot write to "${folder}" (${reason}). The previous output is untouched.`);
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
