import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatPack, listPack, releaseName } from '../../../scripts/offline/list-pack.ts';
import { releaseOf } from '../../../src/data/pack/pack-cache.ts';
import { parsePackManifest } from '../../../src/schema/pack-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'list-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('lists what a build needs at run time, as the page reads it', async () => {
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'index.html.br', 'index.html.gz', 'assets/a.js', 'assets/a.js.map'])
    writeFileSync(join(folder, name), 'abc');
  const files = listPack(folder);
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(files).toEqual([
    { path: 'assets/a.js', bytes: 3, sha256 },
    { path: 'index.html', bytes: 3, sha256 },
  ]);
  const text = formatPack(files);
  expect(parsePackManifest(text)).toEqual({ ok: true, value: { files } });
  expect(await releaseOf(text)).toBe(releaseName(text));
});
