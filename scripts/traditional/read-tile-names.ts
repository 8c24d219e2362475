import { readFileSync } from 'node:fs';
import { type Header, PMTiles, type RangeResponse } from 'pmtiles';
import { toUnitSquare } from '../../src/domain/geo/mercator.ts';
import type { Position } from '../../src/domain/geo/position.ts';
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

type Tile = readonly [zoom: number, x: number, y: number];

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function tilesAt(zoom: number, { minLon, minLat, maxLon, maxLat }: Header): readonly Tile[] {
  const tileOf = (position: Position) => toUnitSquare(position).map((part) => Math.floor(part * 2 ** zoom));
  const [[left = 0, top = 0], [right = 0, bottom = 0]] = [tileOf([minLon, maxLat]), tileOf([maxLon, minLat])];
  return from(left, right).flatMap((x) => from(top, bottom).map((y) => [zoom, x, y] as const));
}

/** Every Chinese text in an archive of vector tiles, once. */
export async function readTileNames(path: string): Promise<readonly string[]> {
  const archive = openArchive(path);
  const header = await archive.getHeader();
  const names = new Set<string>();
  const note = (text: string): string => {
    if (HAN.test(text)) names.add(text);
    return text;
  };
  for (const tile of from(header.minZoom, header.maxZoom).flatMap((zoom) => tilesAt(zoom, header))) {
    const found = await archive.getZxy(...tile);
    if (found !== undefined) mapTileStrings(new Uint8Array(found.data), note);
  }
  return [...names].sort();
}
