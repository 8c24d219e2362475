import { createHash } from 'node:crypto';
import type { BaseManifest, BaseManifestFile } from '../../src/schema/base-manifest.ts';
import type { OutputFile } from './geo-step.ts';
import { INPUT_NAMES, type Origin, type Provenance } from './provenance.ts';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const unique = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.split('; ')))].join('; ');

function newestDate(origins: readonly Origin[]): string | null {
  const dates = origins.map(({ date }) => date).filter((date) => date !== null);
  return dates.toSorted().at(-1) ?? null;
}

function describe({ path, bytes, description, from }: OutputFile, provenance: Provenance): BaseManifestFile {
  const origins = from.map((name) => provenance[name]);
  return {
    path,
    bytes: bytes.length,
    sha256: sha256(bytes),
    dataDate: newestDate(origins),
    description,
    licence: unique(origins.map(({ licence }) => licence)),
    attribution: unique(origins.map(({ attribution }) => attribution)),
  };
}

/** The manifest of a run: inputs and files with hashes and rights, and no clock. */
export function buildManifest(files: readonly OutputFile[], provenance: Provenance): BaseManifest {
  return {
    inputs: INPUT_NAMES.map((name) => provenance[name]),
    files: files
      .map((file) => describe(file, provenance))
      .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
  };
}
