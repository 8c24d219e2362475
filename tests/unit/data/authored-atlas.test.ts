import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fetch } from '../../../src/data/fetch-file.ts';
import { createAtlasLoader } from '../../../src/data/load-atlas.ts';
import { COMMITTED_PROGRAMME } from '../../fixtures/committed-programme.ts';

const geoFolder = join(import.meta.dirname, '../../../public/geo/');
const fromDisk: Fetch = (path) => Promise.resolve(new Response(readFileSync(path)));

test('the files of this project load without a notice', async () => {
  const atlas = await createAtlasLoader({ baseUrl: geoFolder, fetch: fromDisk })();

  expect(atlas.notices).toEqual([]);
  expect(atlas.initiatives).toHaveLength(COMMITTED_PROGRAMME.initiatives);
});

test('every located initiative of this project lies in a sub-district', async () => {
  const { initiatives, subdistrictIdOf } = await createAtlasLoader({ baseUrl: geoFolder, fetch: fromDisk })();
  const homeless = initiatives.filter(({ id, location }) => location !== null && !subdistrictIdOf.has(id));

  expect(homeless.map(({ id }) => id)).toEqual([]);
});
