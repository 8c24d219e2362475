import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Box } from '../../src/domain/geo/position.ts';
import { mergeEqualFeatures } from './merge-equal-features.ts';
import type { TileFeature, TileGeometry, TileLayer } from './tile-feature.ts';
import { tileRange, tilesIn, type TileId } from './tile-range.ts';
import type { EncodedTile } from './write-pmtiles.ts';

const EXTENT = 4096;
/** 8 px of a 512 px tile: wider than half of any line drawn at the tile's own zoom. */
const BUFFER = 64;

function toGeoJson(geometry: TileGeometry): GeoJSON.Geometry {
  const copy = ([x, y]: readonly [number, number]) => [x, y];
  switch (geometry.type) {
    case 'points':
      return { type: 'MultiPoint', coordinates: geometry.points.map(copy) };
    case 'lines':
      return { type: 'MultiLineString', coordinates: geometry.lines.map((line) => line.map(copy)) };
    case 'polygons':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.polygons.map((polygon) => polygon.map((ring) => ring.map(copy))),
      };
  }
}

function indexLayer(features: readonly TileFeature[], zoom: number): GeoJSONVT {
  // Labels outside their tile would only be sent twice.
  const onlyPoints = features.every((feature) => feature.geometry.type === 'points');
  return new GeoJSONVT(
    {
      type: 'FeatureCollection',
      features: features.map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry: toGeoJson(geometry),
        properties: { ...properties },
      })),
    },
    {
      maxZoom: zoom,
      indexMaxZoom: zoom,
      indexMaxPoints: 0,
      tolerance: 0,
      extent: EXTENT,
      buffer: onlyPoints ? 0 : BUFFER,
    },
  );
}

function encodeTile(indexes: ReadonlyMap<string, GeoJSONVT>, { z, x, y }: TileId): Uint8Array | null {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const [name, index] of indexes) {
    const tile = index.getTile(z, x, y);
    if (tile === null || tile.features.length === 0) continue;
    layers[name] = tile;
  }
  return Object.keys(layers).length === 0 ? null : fromGeojsonVt(layers, { version: 2, extent: EXTENT });
}

/** The vector tiles of one zoom within `bounds`, not compressed; empty tiles are left out. */
export function encodeVectorTiles(layers: readonly TileLayer[], zoom: number, bounds: Box): EncodedTile[] {
  const indexes = new Map(
    layers
      .map((layer) => [layer.name, mergeEqualFeatures(layer.featuresAt(zoom))] as const)
      .filter(([, features]) => features.length > 0)
      .map(([name, features]) => [name, indexLayer(features, zoom)] as const),
  );
  const tiles: EncodedTile[] = [];
  for (const id of tilesIn(tileRange(zoom, bounds))) {
    const bytes = encodeTile(indexes, id);
    if (bytes !== null) tiles.push({ id, bytes });
  }
  return tiles;
}
