import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../../src/data/atlas.ts';
import type { Fetch } from '../../../../src/data/fetch-file.ts';
import { createAtlasLoader } from '../../../../src/data/load-atlas.ts';
import { openPlateArchive } from '../../../../src/data/plate/load-plate.ts';
import { isLocated } from '../../../../src/domain/place/is-located.ts';
import { MemorySource } from '../../pipeline/tiles/memory-source.ts';

const geoFolder = join(import.meta.dirname, '../../../../public/geo/');
const fromDisk: Fetch = (path) => Promise.resolve(new Response(readFileSync(path)));
const archive = readFileSync(join(geoFolder, 'base/xihu.pmtiles'));
const loadPlate = openPlateArchive(new MemorySource(archive));
let atlas: Atlas;

beforeAll(async () => {
  atlas = await createAtlasLoader({ baseUrl: geoFolder, fetch: fromDisk })();
});

function located(id: string) {
  const found = atlas.initiatives.filter(isLocated).find((initiative) => initiative.id === id);
  if (found === undefined) throw new Error(`There is no located ${id}`);
  return found;
}

test('天目里 has a plate with its shape and its many neighbours', async () => {
  const result = await loadPlate(located('tianmuli'));
  expect(result).toMatchObject({ ok: true, value: { width: 1860, height: 1020, standIn: false } });
  if (!result.ok) return;
  expect(result.value.footprintCount).toBeGreaterThan(60);
  expect(result.value.shapes.every(({ kind }) => kind === 'area')).toBe(true);
  expect(result.value.water).not.toBe('');
});

test('a tea town among hills has too few buildings for one', async () => {
  expect(await loadPlate(located('longwu-tea-town'))).toEqual({ ok: false, error: 'few-footprints' });
});

test('an area known only to kilometres has none', async () => {
  expect(await loadPlate(located('zijingang-scitech-city'))).toEqual({ ok: false, error: 'too-uncertain' });
});

test('more than half of the places that are not too uncertain have a plate', async () => {
  const results = await Promise.all(atlas.initiatives.filter(isLocated).map(loadPlate));
  const fair = results.filter((result) => result.ok || result.error !== 'too-uncertain');
  const drawn = fair.filter(({ ok }) => ok);
  expect(drawn.length).toBeGreaterThan(fair.length / 2);
});

test('an archive that cannot be read is an error, not an empty plate', async () => {
  const broken = openPlateArchive(new MemorySource(new Uint8Array(20_000)));
  await expect(broken(located('tianmuli'))).rejects.toThrow();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a host without byte ranges gives the same plate', async () => {
  const headers = { 'content-length': String(archive.length) };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(archive), { headers })));
  const load = openPlateArchive('https://atlas.test/geo/base/xihu.pmtiles');
  expect(await load(located('tianmuli'))).toEqual(await loadPlate(located('tianmuli')));
});
