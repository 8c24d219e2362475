import { HARMLESS_BYTES, MOST_ARCHIVE_FILES, MOST_RATIO, MOST_UNPACKED_BYTES } from './import-limits.ts';
import { failure, type OwnFailure } from './own-fault.ts';

/** A file of an archive, as its directory tells it. */
export type ArchiveFile = Readonly<{ path: string; packedBytes: number; unpackedBytes: number }>;

const MEGABYTE = 1_000_000;

/**
 * Why an archive is not unpacked: too much would come out, or far more than goes into real files. The directory of the
 * archive is taken at its word, because unpacking gives each file only the room that the directory states.
 */
export function checkArchive(files: readonly ArchiveFile[]): OwnFailure | null {
  const unpacked = files.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const packed = files.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  const isSwollen = unpacked > HARMLESS_BYTES && unpacked > packed * MOST_RATIO;
  if (files.length > MOST_ARCHIVE_FILES || isSwollen || unpacked > MOST_UNPACKED_BYTES)
    return failure('bomb', Math.round(unpacked / MEGABYTE));
  return null;
}
