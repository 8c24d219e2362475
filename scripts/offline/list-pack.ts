import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackFile } from '../../src/schema/pack-manifest.ts';
import { HOST_FILES } from '../hosting/write-host-files.ts';

/** Other forms of files that are listed, and what only tools of developers read. */
const NOT_LISTED = /\.(?:br|gz|map)$/;

const isListed = (name: string): boolean =>
  !NOT_LISTED.test(name) && HOST_FILES.every((other) => other !== name);

/** Every file that a build needs at run time, in the order of their paths, with size and SHA-256. */
export function listPack(folder: string): readonly PackFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isListed(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return {
        path,
        bytes: content.byteLength,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    });
}

/** As text, one file a line. Its hash is the name of the release. */
export const formatPack = (files: readonly PackFile[]): string =>
  `{"files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`;

export const releaseName = (manifestJson: string): string =>
  createHash('sha256').update(manifestJson).digest('hex');
