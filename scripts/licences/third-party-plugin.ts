import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { formatBill, formatThirdParty } from './format-third-party.ts';
import { packageFolderOf, readPackage } from './read-package.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Notes of which packages anything is left in what is built, and writes down their licences beside it: `THIRD-PARTY.txt`
 * and `bill-of-materials.cdx.json`. `note` belongs to the builds of workers, which come first; `write` to that of the page.
 */
export function thirdPartyPlugins(): Readonly<{ note: () => Plugin; write: Plugin }> {
  const folders = new Set<string>();
  const noteAll = (bundle: Rolldown.OutputBundle): void => {
    const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    for (const id of ids) {
      const folder = packageFolderOf(id);
      if (folder !== null) folders.add(folder);
    }
  };
  const note = (): Plugin => ({
    name: 'note-packages',
    generateBundle: (_, bundle) => noteAll(bundle),
  });
  const write: Plugin = {
    name: 'third-party',
    apply: 'build',
    generateBundle(_, bundle) {
      noteAll(bundle);
      const packages = [...folders]
        .toSorted()
        .map(readPackage)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
      const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Readonly<
        Record<'name' | 'version', string>
      >;
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: formatThirdParty(packages) });
      const bill = formatBill(own, packages);
      this.emitFile({ type: 'asset', fileName: 'bill-of-materials.cdx.json', source: bill });
    },
  };
  return { note, write };
}
