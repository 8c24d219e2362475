import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Box } from '../../src/domain/geo/position.ts';
import { hilbertTileId } from './hilbert.ts';
import { buildDirectories, type DirectoryEntry } from './pmtiles-directory.ts';
import type { TileId } from './tile-range.ts';

const HEADER_BYTES = 127;
const GZIP = 2;
const NO_COMPRESSION = 1;
const TILE_TYPES = { mvt: 1, png: 2 } as const;

export type PmtilesOptions = Readonly<{
  type: keyof typeof TILE_TYPES;
  minZoom: number;
  maxZoom: number;
  bounds: Box;
  metadata: Readonly<Record<string, unknown>>;
}>;

export type EncodedTile = Readonly<{ id: TileId; bytes: Uint8Array }>;

type Layout = { entries: DirectoryEntry[]; blobs: Uint8Array[]; tileCount: number };

/** Equal tiles are stored once; neighbours on the curve share an entry. */
function layOut(tiles: readonly EncodedTile[], compress: (bytes: Uint8Array) => Uint8Array): Layout {
  const sorted = tiles
    .map(({ id, bytes }) => ({ tileId: hilbertTileId(id), bytes }))
    .sort((a, b) => a.tileId - b.tileId);
  const placeByHash = new Map<string, { offset: number; length: number }>();
  const layout: Layout = { entries: [], blobs: [], tileCount: sorted.length };
  let end = 0;
  for (const { tileId, bytes } of sorted) {
    const hash = createHash('sha256').update(bytes).digest('base64');
    let place = placeByHash.get(hash);
    if (place === undefined) {
      const blob = compress(bytes);
      place = { offset: end, length: blob.length };
      placeByHash.set(hash, place);
      layout.blobs.push(blob);
      end += blob.length;
    }
    const previous = layout.entries.at(-1);
    if (previous?.offset === place.offset && previous.tileId + previous.runLength === tileId) {
      previous.runLength += 1;
    } else {
      layout.entries.push({ tileId, ...place, runLength: 1 });
    }
  }
  return layout;
}

type Section = { offset: number; length: number };

function place(lengths: readonly number[]): Section[] {
  let offset = HEADER_BYTES;
  return lengths.map((length) => {
    const section = { offset, length };
    offset += length;
    return section;
  });
}

function header(options: PmtilesOptions, sections: readonly Section[], layout: Layout): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const uint64 = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  sections.forEach(({ offset, length }, i) => {
    uint64(8 + i * 16, offset);
    uint64(16 + i * 16, length);
  });
  uint64(72, layout.tileCount);
  uint64(80, layout.entries.length);
  uint64(88, layout.blobs.length);
  bytes[96] = 1; // clustered: tile data is in tile-id order
  bytes[97] = GZIP;
  bytes[98] = options.type === 'mvt' ? GZIP : NO_COMPRESSION;
  bytes[99] = TILE_TYPES[options.type];
  bytes[100] = options.minZoom;
  bytes[101] = options.maxZoom;
  const [west, south, east, north] = options.bounds;
  [west, south, east, north].forEach((value, i) => degrees(102 + i * 4, value));
  bytes[118] = options.minZoom;
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
  return bytes;
}

/**
 * A clustered PMTiles v3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). Vector
 * tiles are gzipped here; the same tiles always give the same bytes.
 */
export function writePmtiles(tiles: readonly EncodedTile[], options: PmtilesOptions): Uint8Array {
  const layout = layOut(tiles, (bytes) => (options.type === 'mvt' ? gzipSync(bytes, { level: 9 }) : bytes));
  const { root, leaves } = buildDirectories(layout.entries);
  const metadata = gzipSync(JSON.stringify(options.metadata), { level: 9 });
  const data = Buffer.concat(layout.blobs);
  const sections = place([root.length, metadata.length, leaves.length, data.length]);
  return Buffer.concat([header(options, sections, layout), root, metadata, leaves, data]);
}
