import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../../src/data/atlas.ts';
import type { Fetch } from '../../../../src/data/fetch-file.ts';
import { createAtlasLoader } from '../../../../src/data/load-atlas.ts';
import { openPlateArchive } from '../../../../src/data/plate/load-plate.ts';
import { isLocated } from '../../../../src/domain/place/is-located.ts';
import { squareWindow } from '../../../../src/domain/plate/plate-window.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { MemorySource } from '../../pipeline/tiles/memory-source.ts';

const geoFolder = join(import.meta.dirname, '../../../../public/geo/');
const fromDisk: Fetch = (path) => Promise.resolve(new Response(readFileSync(path)));
const archive = readFileSync(join(geoFolder, 'base/xihu.pmtiles'));
const { loadPlate, loadGround } = openPlateArchive(new MemorySource(archive));
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

test('the ground of a way is drawn no finer than asked, and that of a wide one from tiles that show less', async () => {
  const street = squareWindow([lngLat(120.09, 30.266), lngLat(120.1, 30.272)], 0.1);
  const [fine, coarse] = [await loadGround(street, 0.1), await loadGround(street, 10)];
  expect(fine.width).toBeCloseTo(1155, -1);
  expect(fine.buildings.length).toBeGreaterThan(1.2 * coarse.buildings.length);
  expect(coarse.buildings).toMatch(/^(?:M-?\d+ -?\d+(?:L-?\d+ -?\d+)*Z)+$/);
  expect([...coarse.buildings.matchAll(/\d+/g)].every(([number]) => Number(number) % 10 === 0)).toBe(true);
  const district = squareWindow([lngLat(120.0, 30.13), lngLat(120.15, 30.33)], 0.1);
  const wide = await loadGround(district, 100);
  expect(wide.water).not.toBe('');
  expect(wide.buildings).toBe('');
});

test('an archive that cannot be read is an error, not an empty plate', async () => {
  const { loadPlate: broken } = openPlateArchive(new MemorySource(new Uint8Array(20_000)));
  await expect(broken(located('tianmuli'))).rejects.toThrow();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a host without byte ranges gives the same plate', async () => {
  const headers = { 'content-length': String(archive.length) };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(archive), { headers })));
  const { loadPlate: load } = openPlateArchive('https://atlas.test/geo/base/xihu.pmtiles');
  expect(await load(located('tianmuli'))).toEqual(await loadPlate(located('tianmuli')));
});
