import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../pipeline/build/build-manifest.ts';
import { tileRange, tilesIn } from '../../../../pipeline/tiles/tile-range.ts';
import { BaseManifestSchema } from '../../../../src/schema/base-manifest.ts';
import { NameSourceSchema } from '../../../../src/schema/name-source.ts';
import { MetroStationFeatureSchema } from '../../../../src/schema/metro-station.ts';
import { SubdistrictFeatureSchema } from '../../../../src/schema/subdistrict.ts';
import { MemorySource } from '../tiles/memory-source.ts';
import { COMMITTED_PROGRAMME } from '../../../fixtures/committed-programme.ts';

const base = fileURLToPath(new URL('../../../../public/geo/base/', import.meta.url));
const read = (path: string) => readFileSync(`${base}${path}`);
const names = readdirSync(base).sort();
const manifest = v.parse(BaseManifestSchema, JSON.parse(read('manifest.json').toString()));

async function tilesOf(path: string): Promise<Uint8Array[]> {
  const archive = new PMTiles(new MemorySource(read(path)));
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const tiles: Uint8Array[] = [];
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    for (const { z, x, y } of tilesIn(tileRange(zoom, [minLon, minLat, maxLon, maxLat]))) {
      const tile = await archive.getZxy(z, x, y);
      if (tile !== undefined) tiles.push(new Uint8Array(tile.data));
    }
  }
  return tiles;
}

function englishNamesIn(tile: VectorTile): readonly Readonly<{ text: string; source: unknown }>[] {
  return Object.values(tile.layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, i) => layer.feature(i).properties).flatMap((properties) =>
      typeof properties.name_en === 'string'
        ? [{ text: properties.name_en, source: properties.name_en_source }]
        : [],
    ),
  );
}

describe('the committed ground', () => {
  it('is exactly what its manifest lists', () => {
    expect(names.filter((name) => name !== 'manifest.json')).toEqual(manifest.files.map(({ path }) => path));
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const content = read(path);
      expect([path, content.length, sha256(content)]).toEqual([path, bytes, hash]);
    }
  });

  it('weighs at most 15 MB', () => {
    const total = names.reduce((sum, name) => sum + read(name).length, 0);
    expect(total).toBeLessThanOrEqual(15_000_000);
  });

  it.each(names.filter((name) => name.endsWith('.pmtiles')))(
    '%s has no tile above 500 kB, even unpacked',
    async (name) => {
      const tiles = await tilesOf(name);
      expect(tiles.length).toBeGreaterThan(0);
      expect(Math.max(...tiles.map((tile) => tile.length))).toBeLessThanOrEqual(500_000);
    },
  );

  it.each(['xihu.pmtiles', 'landform.pmtiles'])(
    '%s says of each English name where it is from',
    async (path) => {
      const named = (await tilesOf(path)).flatMap((bytes) =>
        englishNamesIn(new VectorTile(new PbfReader(bytes))),
      );

      expect(named.length).toBeGreaterThan(100);
      expect(named.filter(({ source }) => !v.is(NameSourceSchema, source))).toEqual([]);
      expect(named.filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
    },
  );

  it('shows nothing military', async () => {
    const tiles = [...(await tilesOf('xihu.pmtiles')), ...(await tilesOf('landform.pmtiles'))];
    expect(tiles.filter((tile) => Buffer.from(tile).includes('military'))).toEqual([]);
  });

  it('has sub-districts and stations as the app expects them', () => {
    const features = (path: string) =>
      v.parse(v.object({ features: v.array(v.unknown()) }), JSON.parse(read(path).toString())).features;
    const subdistricts = features('subdistricts.geojson').map((feature) =>
      v.parse(SubdistrictFeatureSchema, feature),
    );
    expect(subdistricts).toHaveLength(COMMITTED_PROGRAMME.subdistricts);
    const stations = features('metro-stations.geojson').map((feature) =>
      v.parse(MetroStationFeatureSchema, feature),
    );
    expect(stations.length).toBeGreaterThan(50);
  });
});
