import type { Box } from '../../src/domain/geo/position.ts';
import { encodeVectorTiles } from './encode-vector-tiles.ts';
import type { TileLayer } from './tile-feature.ts';
import { writePmtiles, type EncodedTile } from './write-pmtiles.ts';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-rules.ts';

export type VectorArchiveOptions = Readonly<{
  layers: readonly TileLayer[];
  bounds: Box;
  name: string;
  attribution: string;
  onProgress: (fraction: number) => void;
}>;

/** A PMTiles archive of vector tiles, z8–z14. */
export async function buildVectorArchive(options: VectorArchiveOptions): Promise<Uint8Array> {
  const tiles: EncodedTile[] = [];
  for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) {
    tiles.push(...encodeVectorTiles(options.layers, zoom, options.bounds));
    options.onProgress((zoom - MIN_ZOOM + 1) / (MAX_ZOOM - MIN_ZOOM + 1));
    // Lets the progress bar be drawn.
    await new Promise(setImmediate);
  }
  return writePmtiles(tiles, {
    type: 'mvt',
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    bounds: options.bounds,
    metadata: {
      name: options.name,
      attribution: options.attribution,
      vector_layers: options.layers.map(({ name }) => ({ id: name, fields: {} })),
    },
  });
}
