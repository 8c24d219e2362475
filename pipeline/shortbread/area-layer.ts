import type { MultiPolygon } from '../../src/domain/geo/position.ts';
import { generalizePolygons } from '../tiles/generalize.ts';
import type { TileFeature, TileProperties } from '../tiles/tile-feature.ts';
import { valueAt, type PerZoom } from '../tiles/zoom-rules.ts';

export type LayerArea = Readonly<{
  properties: TileProperties;
  minZoom: number;
  polygons: MultiPolygon;
  squareMeters: number;
}>;

/** Areas of one zoom: large enough, simplified, cut into pieces; equal properties beside each other. */
export function areaFeatures(
  areas: readonly LayerArea[],
  zoom: number,
  minSquareMeters: PerZoom,
): TileFeature[] {
  const minimum = valueAt(minSquareMeters, zoom);
  return areas
    .filter((area) => area.minZoom <= zoom && area.squareMeters >= minimum)
    .map(({ polygons, properties }) => ({
      geometry: { type: 'polygons', polygons: generalizePolygons(polygons, zoom, minimum / 4) } as const,
      properties,
    }))
    .filter(({ geometry }) => geometry.polygons.length > 0);
}
