import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatBill, formatThirdParty } from '../../../scripts/licences/format-third-party.ts';
import { packageFolderOf, readPackage } from '../../../scripts/licences/read-package.ts';

const root = mkdtempSync(join(tmpdir(), 'third-party-'));
afterAll(() => rmSync(root, { recursive: true }));

function packageWith(described: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(root, 'package-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described));
  mkdirSync(join(folder, 'licenses'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it('knows of which package a module is, the innermost of several', () => {
  expect(packageFolderOf('/a/node_modules/@x/y/node_modules/z/src/index.js')).toBe(
    '/a/node_modules/@x/y/node_modules/z',
  );
  expect(packageFolderOf('/a/node_modules/@x/y/index.js?worker')).toBe('/a/node_modules/@x/y');
  expect(packageFolderOf('/a/src/app/start/main.tsx')).toBeNull();
});

it('passes on the texts of a licence, or says whose it is', () => {
  const text = readPackage(
    packageWith(
      { name: 'a', version: '1.0.0', license: 'MIT' },
      { LICENSE: 'One\r\n', 'COPYING.txt': 'Two' },
    ),
  );
  expect(text).toEqual({ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Two\n\nOne' });
  const none = readPackage(
    packageWith({ name: 'b', version: '2', license: 'ISC', author: { name: 'B' }, repository: 'x/b' }),
  );
  expect(none.text).toContain('By B, x/b.');
});

it('ships nothing without a licence', () => {
  expect(() => readPackage(packageWith({ name: 'a', version: '1.0.0' }))).toThrow('a names no licence');
});

it('tells people and programs the same', () => {
  const packages = [
    { name: '@x/y', version: '1.0.0', licence: 'MIT', text: 'Do what you like.' },
    { name: 'z', version: '2.0.0', licence: '(EDL-1.0 OR EPL-1.0)', text: 'Read this.' },
  ];
  const written = formatThirdParty(packages);
  for (const { name, text } of packages) expect(written).toMatch(new RegExp(`${name}[^]*${text}`));
  expect(JSON.parse(formatBill({ name: 'atlas', version: '0.1.0' }, packages))).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      { purl: 'pkg:npm/%40x/y@1.0.0', licenses: [{ license: { id: 'MIT' } }] },
      { purl: 'pkg:npm/z@2.0.0', licenses: [{ expression: '(EDL-1.0 OR EPL-1.0)' }] },
    ],
  });
});
