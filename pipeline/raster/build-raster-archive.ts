import type { Box, Position } from '../../src/domain/geo/position.ts';
import { tilesIn, type TileId } from '../tiles/tile-range.ts';
import { writePmtiles, type EncodedTile } from '../tiles/write-pmtiles.ts';
import { buildMosaic, halveMosaic, type Mosaic } from './mosaic.ts';

export type RasterArchiveOptions = Readonly<{
  minZoom: number;
  maxZoom: number;
  tileSize: 256 | 512;
  box: Box;
  /** The value at a position, in the archive's unit. */
  sample: (position: Position) => number;
  /** The value where nothing was sampled. */
  outside: number;
  /** A square tile as a PNG. */
  encode: (values: Float32Array, size: number) => Uint8Array;
  encoding: 'terrarium' | 'grey';
  name: string;
  attribution: string;
  onProgress: (fraction: number) => void;
}>;

function tileValues({ range, tileSize, grid }: Mosaic, { x, y }: TileId): Float32Array {
  const values = new Float32Array(tileSize * tileSize);
  const left = (x - range.minX) * tileSize;
  const top = (y - range.minY) * tileSize;
  for (let row = 0; row < tileSize; row++) {
    const start = (top + row) * grid.width + left;
    values.set(grid.values.subarray(start, start + tileSize), row * tileSize);
  }
  return values;
}

/** A PMTiles archive of pictures; lower zooms are means of the highest. */
export async function buildRasterArchive(options: RasterArchiveOptions): Promise<Uint8Array> {
  const { minZoom, maxZoom, tileSize, box, outside, encode, encoding } = options;
  const tiles: EncodedTile[] = [];
  let mosaic = buildMosaic({ zoom: maxZoom, tileSize, box }, options.sample);
  for (let zoom = maxZoom; zoom >= minZoom; zoom--) {
    if (zoom < maxZoom) mosaic = halveMosaic(mosaic, outside);
    for (const id of tilesIn(mosaic.range)) {
      tiles.push({ id, bytes: encode(tileValues(mosaic, id), tileSize) });
    }
    options.onProgress((maxZoom - zoom + 1) / (maxZoom - minZoom + 1));
    // Lets the progress bar be drawn.
    await new Promise(setImmediate);
  }
  return writePmtiles(tiles, {
    type: 'png',
    minZoom,
    maxZoom,
    bounds: box,
    metadata: { name: options.name, attribution: options.attribution, encoding, tileSize },
  });
}
