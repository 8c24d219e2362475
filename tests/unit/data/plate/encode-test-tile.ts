import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { TileAddress } from '../../../../src/data/plate/tile-grid.ts';

const EXTENT = 4096;
const BUFFER = 64;

/** A vector tile with these features, in longitude and latitude. */
export function encodeTestTile(
  layers: Readonly<Record<string, readonly GeoJSON.Feature[]>>,
  { zoom, x, y }: TileAddress,
): Uint8Array {
  const tiles: Record<string, GeoJSONVTTile> = {};
  for (const [name, features] of Object.entries(layers)) {
    const index = new GeoJSONVT(
      { type: 'FeatureCollection', features: [...features] },
      { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0, extent: EXTENT, buffer: BUFFER },
    );
    const tile = index.getTile(zoom, x, y);
    if (tile !== null) tiles[name] = tile;
  }
  return fromGeojsonVt(tiles, { version: 2, extent: EXTENT });
}
