import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { buildDirectories } from '../../../../pipeline/tiles/pmtiles-directory.ts';
import { writePmtiles, type EncodedTile } from '../../../../pipeline/tiles/write-pmtiles.ts';
import { MemorySource } from './memory-source.ts';

const bounds = [119.98, 30.05, 120.2, 30.37] as const;
const content = (text: string) => new TextEncoder().encode(text);
const tile = (z: number, x: number, y: number, text = `${z}/${x}/${y}`): EncodedTile => ({
  id: { z, x, y },
  bytes: content(text),
});
const write = (tiles: readonly EncodedTile[], type: 'mvt' | 'png' = 'mvt') =>
  writePmtiles(tiles, { type, minZoom: 8, maxZoom: 14, bounds, metadata: { name: 'Test' } });

async function read(bytes: Uint8Array, z: number, x: number, y: number): Promise<string | null> {
  const found = await new PMTiles(new MemorySource(bytes)).getZxy(z, x, y);
  return found === undefined ? null : new TextDecoder().decode(found.data);
}

describe('writePmtiles', () => {
  it('gives back every tile through the pmtiles library, and none where there is none', async () => {
    const tiles = [tile(8, 213, 105), tile(14, 13657, 6760), tile(14, 13658, 6760), tile(13, 6828, 3380)];
    const bytes = write(tiles);
    for (const { id } of tiles) expect(await read(bytes, id.z, id.x, id.y)).toBe(`${id.z}/${id.x}/${id.y}`);
    expect(await read(bytes, 14, 13659, 6760)).toBeNull();
  });

  it('says what it holds in header and metadata', async () => {
    const archive = new PMTiles(new MemorySource(write([tile(8, 213, 105)], 'png')));
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      tileType: 2,
      tileCompression: 1,
      minZoom: 8,
      maxZoom: 14,
      minLon: 119.98,
      maxLat: 30.37,
      numAddressedTiles: 1,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'Test' });
  });

  it('stores equal tiles once', async () => {
    const same = Array.from({ length: 16 }, (_, i) =>
      tile(14, 13656 + (i % 4), 6760 + Math.floor(i / 4), 'sea'),
    );
    const archive = new PMTiles(new MemorySource(write(same)));
    const header = await archive.getHeader();
    expect(header.numTileContents).toBe(1);
    expect(header.numAddressedTiles).toBe(16);
    expect(header.numTileEntries).toBeLessThan(16);
  });

  it('does not depend on the order the tiles come in', () => {
    const tiles = [tile(8, 213, 105), tile(14, 13657, 6760), tile(9, 426, 210)];
    expect(Buffer.compare(write(tiles), write(tiles.toReversed()))).toBe(0);
  });

  it('reads back through leaf directories', async () => {
    // Squares scatter the tiles, so that the directory does not compress into its root.
    const many = Array.from({ length: 9000 }, (_, i) =>
      tile(14, (i * i * 7) % 16381, (i * i * i) % 16381, `${i}`.repeat(i % 40)),
    );
    const bytes = write(many);
    const header = await new PMTiles(new MemorySource(bytes)).getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    const last = many[8999]!;
    expect(await read(bytes, 14, last.id.x, last.id.y)).toBe(new TextDecoder().decode(last.bytes));
  });

  it('keeps a root that fits free of leaves', () => {
    const { leaves } = buildDirectories([{ tileId: 5, offset: 0, length: 3, runLength: 1 }]);
    expect(leaves).toHaveLength(0);
  });
});
