import { readFileSync } from 'node:fs';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { mapTileStrings } from '../../src/domain/script/map-tile-strings.ts';

const HAN = /\p{Script=Han}/u;

function openArchive(path: string): PMTiles {
  const file = readFileSync(path);
  return new PMTiles({
    getKey: () => path,
    getBytes: (offset: number, length: number): Promise<RangeResponse> =>
      Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer }),
  });
}

function tileRange(zoom: number, [west, south, east, north]: readonly [number, number, number, number]) {
  const size = 2 ** zoom;
  const column = (lng: number) => Math.floor(((lng + 180) / 360) * size);
  const row = (lat: number) =>
    Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * size);
  return { columns: [column(west), column(east)], rows: [row(north), row(south)] } as const;
}

const from = ([first, last]: readonly [number, number]): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every Chinese text in an archive of vector tiles, once. */
export async function readTileNames(path: string): Promise<readonly string[]> {
  const archive = openArchive(path);
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const names = new Set<string>();
  for (const zoom of from([minZoom, maxZoom])) {
    const { columns, rows } = tileRange(zoom, [minLon, minLat, maxLon, maxLat]);
    for (const x of from(columns)) {
      for (const y of from(rows)) {
        const tile = await archive.getZxy(zoom, x, y);
        if (tile === undefined) continue;
        mapTileStrings(new Uint8Array(tile.data), (text) => {
          if (HAN.test(text)) names.add(text);
          return text;
        });
      }
    }
  }
  return [...names].sort();
}
