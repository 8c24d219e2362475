import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import { formatBill, formatThirdParty } from '../../../scripts/licences/format-third-party.ts';
import { packageFolderOf, readPackage } from '../../../scripts/licences/read-package.ts';
import { toSpdx } from '../../../scripts/licences/to-spdx.ts';
import { loadPrograms } from '../../../src/data/load-programs.ts';

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
    { name: 'z', version: '2.0.0', licence: 'BSD-3-Clause OR EPL-1.0', text: 'Read this.' },
  ];
  const written = formatThirdParty(packages);
  for (const { name, text } of packages) expect(written).toMatch(new RegExp(`${name}[^]*${text}`));
  expect(JSON.parse(formatBill({ name: 'atlas', version: '0.1.0' }, packages))).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      { purl: 'pkg:npm/%40x/y@1.0.0', licenses: [{ license: { id: 'MIT' } }] },
      { purl: 'pkg:npm/z@2.0.0', licenses: [{ expression: 'BSD-3-Clause OR EPL-1.0' }] },
    ],
  });
});

it('writes licences as SPDX does, and ships none that nobody has read', () => {
  expect(toSpdx('MIT')).toBe('MIT');
  expect(toSpdx('BDS-3-Clause')).toBe('BSD-3-Clause');
  expect(toSpdx('(EDL-1.0 OR EPL-1.0)')).toBe('BSD-3-Clause OR EPL-1.0');
  expect(toSpdx('(MIT AND Zlib) OR 0BSD')).toBe('(MIT AND Zlib) OR 0BSD');
  for (const licence of ['GPL-3.0-only', 'MIT OR SSPL-1.0', 'SEE LICENSE IN LICENSE.md', 'UNLICENSED'])
    expect(() => toSpdx(licence), licence).toThrow('is not known');
});

const SPDX_ID = v.pipe(v.string(), v.regex(/^[A-Za-z\d][\w.+-]*$/));
const LICENCE_CHOICE = v.union([
  v.strictObject({ license: v.strictObject({ id: SPDX_ID }) }),
  v.strictObject({ expression: v.pipe(v.string(), v.regex(/^\S+(?: (?:AND|OR|WITH) \S+)+$/)) }),
]);
const VERSION = v.pipe(v.string(), v.maxLength(1024), v.regex(/^\d/));
/** The schema of CycloneDX 1.6 (ECMA-424), as strict as it is, for the fields that the bill has. */
const CYCLONE_DX = v.strictObject({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  metadata: v.strictObject({
    component: v.strictObject({ type: v.literal('application'), name: v.string(), version: VERSION }),
  }),
  components: v.array(
    v.strictObject({
      type: v.literal('library'),
      name: v.pipe(v.string(), v.minLength(1)),
      version: VERSION,
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/)),
      // Several identifiers, or one expression.
      licenses: v.pipe(v.array(LICENCE_CHOICE), v.length(1)),
    }),
  ),
});

it('the bill has the fields of CycloneDX and no others, and About reads it', async () => {
  const packages = [
    { name: '@x/y', version: '1.0.0', licence: 'MIT', text: '' },
    { name: 'z', version: '2.0.0-rc.1', licence: 'BSD-3-Clause OR EPL-1.0', text: '' },
  ];
  const bill = formatBill({ name: 'atlas', version: '0.1.0' }, packages);
  expect(v.safeParse(CYCLONE_DX, JSON.parse(bill)).issues).toBeUndefined();
  const asked: string[] = [];
  const read = await loadPrograms('https://host.example/atlas/', (url) => {
    asked.push(url);
    return Promise.resolve(new Response(bill));
  });
  expect(asked).toEqual(['https://host.example/atlas/bill-of-materials.cdx.json']);
  expect(read).toEqual(packages.map(({ name, version, licence }) => ({ name, version, licence })));
});
