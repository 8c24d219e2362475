import type { Line, MultiPolygon, Position } from '../../src/domain/geo/position.ts';

export type TileValue = string | number | boolean;
export type TileProperties = Readonly<Record<string, TileValue>>;

export type TileGeometry =
  | Readonly<{ type: 'points'; points: readonly Position[] }>
  | Readonly<{ type: 'lines'; lines: readonly Line[] }>
  | Readonly<{ type: 'polygons'; polygons: MultiPolygon }>;

/** A feature as it is at one zoom: already filtered, simplified and with only the properties of that zoom. */
export type TileFeature = Readonly<{ geometry: TileGeometry; properties: TileProperties }>;

/** A layer of a tileset. */
export type TileLayer = Readonly<{
  name: string;
  /** The features at `zoom` in drawing order. */
  featuresAt: (zoom: number) => readonly TileFeature[];
}>;
