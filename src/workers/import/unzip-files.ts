import { type UnzipFileInfo, unzipSync } from 'fflate';
import { checkArchive } from '../../domain/own-data/check-archive.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

/** What a Mac adds to archives. */
const isRealFile = (path: string): boolean => !path.includes('__MACOSX') && !path.endsWith('/');

const listOf = (bytes: Uint8Array): readonly UnzipFileInfo[] => {
  const files: UnzipFileInfo[] = [];
  // Nothing is unpacked for a list.
  unzipSync(bytes, {
    filter: (file) => {
      files.push(file);
      return false;
    },
  });
  return files;
};

/** The paths of the files of an archive that may be unpacked. */
export function archivePaths(bytes: Uint8Array): Result<readonly string[], OwnFailure> {
  try {
    const files = listOf(bytes);
    const refused = checkArchive(
      files.map(({ name, size, originalSize }) => ({
        // What lies there as it is comes out as long as it went in, whatever its directory says of that.
        ...{ path: name, packedBytes: size, unpackedBytes: Math.max(size, originalSize) },
      })),
    );
    if (refused !== null) return fail(refused);
    return ok(files.map(({ name }) => name).filter(isRealFile));
  } catch {
    return fail(failure('bad-archive'));
  }
}

/** Some files of an archive whose paths were given by `archivePaths`, by their paths. */
export function unzipFiles(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, OwnFailure> {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => isRealFile(name) && isWanted(name) });
    return ok(new Map(Object.entries(files).map(([path, file]) => [path, new Uint8Array(file)])));
  } catch {
    return fail(failure('bad-archive'));
  }
}
