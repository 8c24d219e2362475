import type { BrokenCase } from './broken-case.ts';
import type { Json } from './sample-geo.ts';

const sha256 = 'a'.repeat(64);
const file = { path: 'xihu.pmtiles', bytes: 10, sha256 };

const manifestOf = (...files: readonly (typeof file)[]): Json => ({
  inputs: [],
  files: files.map((described) => ({
    ...described,
    dataDate: '2026-05-08',
    description: { zh: '底图', en: 'Basemap' },
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
  })),
});

/** Generated files and what the manifest says of them. */
export const BROKEN_MANIFEST: readonly BrokenCase[] = [
  {
    name: 'generated files without a manifest',
    breakIt: (draft) => {
      draft.baseFiles = [file];
    },
    expected: ['manifest warning base/manifest.json '],
  },
  {
    name: 'a manifest of another form',
    breakIt: (draft) => {
      draft.manifest = { files: [] };
    },
    expected: ['manifest error base/manifest.json inputs'],
  },
  {
    name: 'a generated file that is gone',
    breakIt: (draft) => {
      draft.manifest = manifestOf(file);
    },
    expected: ['manifest error base/manifest.json files[0]'],
  },
  {
    name: 'a generated file that was changed',
    breakIt: (draft) => {
      draft.manifest = manifestOf(file);
      draft.baseFiles = [{ ...file, sha256: 'b'.repeat(64) }];
    },
    expected: ['manifest error base/manifest.json files[0]'],
  },
  {
    name: 'a generated file that is not described',
    breakIt: (draft) => {
      draft.manifest = manifestOf();
      draft.baseFiles = [file, { ...file, path: 'manifest.json' }];
    },
    expected: ['manifest error base/manifest.json files'],
  },
];
