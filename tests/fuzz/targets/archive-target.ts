import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { writePmtiles } from '../../../pipeline/tiles/write-pmtiles.ts';
import { openPlateArchive } from '../../../src/data/plate/load-plate.ts';
import { readGround } from '../../../src/data/plate/read-ground.ts';
import { toGrid } from '../../../src/data/plate/tile-grid.ts';
import { streetWindow } from '../../../src/domain/plate/plate-window.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { encodeTestTile } from '../../unit/data/plate/encode-test-tile.ts';
import { MemorySource } from '../../unit/pipeline/tiles/memory-source.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { byteChanges, changeBytes } from '../inputs/changed-bytes.ts';

const [ZOOM, CENTER] = [14, lngLat(120.12, 30.27)];
const { x, y } = toGrid(CENTER, ZOOM);
const ADDRESS = { zoom: ZOOM, x: Math.floor(x), y: Math.floor(y) };
const HEADER_BYTES = 127;
/** Of root, metadata, leaves and tiles: where the header holds their offsets; their lengths follow. */
const SECTIONS = [8, 24, 40, 56];
const WINDOW = streetWindow(CENTER);

const ring = (east: number, north: number, side: number) => [
  [east, north],
  [east + side, north],
  [east + side, north + side],
  [east, north + side],
  [east, north],
];
const feature = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
const TILE = encodeTestTile(
  {
    buildings: [feature({ type: 'Polygon', coordinates: [ring(120.12, 30.27, 0.0004)] }, {})],
    water_polygons: [
      feature({ type: 'Polygon', coordinates: [ring(120.121, 30.27, 0.002)] }, { kind: 'water' }),
    ],
    land: [feature({ type: 'Polygon', coordinates: [ring(120.118, 30.269, 0.001)] }, { kind: 'park' })],
    streets: [
      feature(
        {
          type: 'LineString',
          coordinates: [
            [120.118, 30.27],
            [120.124, 30.271],
          ],
        },
        { kind: 'residential' },
      ),
    ],
  },
  ADDRESS,
);
const ARCHIVE = new Uint8Array(
  writePmtiles(
    [0, 1, 2].map((step) => ({ id: { z: ZOOM, x: ADDRESS.x + step, y: ADDRESS.y }, bytes: TILE })),
    {
      type: 'mvt',
      minZoom: 0,
      maxZoom: ZOOM,
      bounds: [120, 30, 120.2, 30.4],
      metadata: { attribution: 'test' },
    },
  ),
);

type Part = 'whole' | 'header' | 'root' | 'tile' | 'bare tile';
type Changes = Parameters<typeof changeBytes>[1];

function sectionOf(archive: Uint8Array, at: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const [offset, length] = [Number(view.getBigUint64(at, true)), Number(view.getBigUint64(at + 8, true))];
  return archive.slice(offset, offset + length);
}

/** The archive with some of its sections replaced, and a header that says where they are now. */
function assemble(replaced: Readonly<Record<number, Uint8Array>>): Uint8Array {
  const header = ARCHIVE.slice(0, HEADER_BYTES);
  const view = new DataView(header.buffer);
  const parts = SECTIONS.map((at) => replaced[at] ?? sectionOf(ARCHIVE, at));
  let offset = HEADER_BYTES;
  parts.forEach((part, index) => {
    view.setBigUint64(SECTIONS[index] ?? 0, BigInt(offset), true);
    view.setBigUint64((SECTIONS[index] ?? 0) + 8, BigInt(part.length), true);
    offset += part.length;
  });
  return new Uint8Array(Buffer.concat([header, ...parts]));
}

/** Changes within what is packed, so that they come through the unpacking. */
function changeArchive(part: Part, changes: Changes): Uint8Array {
  const [root = 0, , , tiles = 0] = SECTIONS;
  const repack = (at: number): Uint8Array =>
    assemble({
      [at]: new Uint8Array(
        gzipSync(changeBytes(new Uint8Array(gunzipSync(sectionOf(ARCHIVE, at))), changes), { level: 1 }),
      ),
    });
  if (part === 'header') return changeBytes(ARCHIVE, changes, 7, HEADER_BYTES);
  if (part === 'root') return repack(root);
  if (part === 'tile') return repack(tiles);
  return changeBytes(ARCHIVE, changes);
}

/** An archive that cannot be read is told by an `Error`, which whoever asked shows as such. */
async function orFails(reading: Promise<unknown>): Promise<void> {
  try {
    await reading;
  } catch (error) {
    promise(error instanceof Error, `fails with what is no error: ${String(error)}`);
    if (
      error instanceof TypeError &&
      /undefined|null/.test(error.message) &&
      error.stack?.includes('/src/') === true
    )
      throw error;
  }
}

async function feedArchive(bytes: Uint8Array): Promise<void> {
  const { loadGround } = openPlateArchive(new MemorySource(Buffer.from(bytes)));
  await orFails(loadGround(WINDOW, 1));
}

/** The tiles of the base map: header, directories and tiles, each of them changed by itself. */
export function openArchiveTarget(): FuzzTarget {
  const part = fc.constantFrom<Part>(
    'whole',
    'header',
    'header',
    'root',
    'root',
    'tile',
    'bare tile',
    'bare tile',
  );
  return fuzzTarget(fc.tuple(part, byteChanges()), async ([of, changes]) => {
    if (of !== 'bare tile') return feedArchive(changeArchive(of, changes));
    return orFails(
      Promise.resolve().then(() => readGround(changeBytes(TILE, changes), ADDRESS, WINDOW.bounds)),
    );
  });
}
