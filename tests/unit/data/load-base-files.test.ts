import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBaseManifest } from '../../../src/data/load-base-manifest.ts';
import { loadCoverage } from '../../../src/data/load-coverage.ts';

const committed = (file: string): Record<string, unknown[]> =>
  JSON.parse(readFileSync(`public/geo/base/${file}`, 'utf8')) as Record<string, unknown[]>;
const served = (content: unknown) => ({
  baseUrl: './geo/',
  fetch: () => Promise.resolve(new Response(JSON.stringify(content))),
});

describe('a bad record of a base file', () => {
  it('costs itself of the coverage', async () => {
    const { features = [], ...rest } = committed('coverage.geojson');
    const coverage = await loadCoverage(served({ ...rest, features: [{ type: 'Feature' }, ...features] }));
    expect(coverage).toHaveLength(features.length);
  });

  it('costs itself of the manifest', async () => {
    const { inputs = [], files = [] } = committed('manifest.json');
    const changed = { inputs: [null, ...inputs.slice(1)], files: [...files.slice(1), { path: 5 }] };
    const manifest = await loadBaseManifest(served(changed));
    expect(manifest?.inputs).toHaveLength(inputs.length - 1);
    expect(manifest?.files).toHaveLength(files.length - 1);
  });

  it('is none where the file is no list: nothing is known then', async () => {
    expect([await loadCoverage(served({})), await loadBaseManifest(served([]))]).toEqual([null, null]);
  });
});
