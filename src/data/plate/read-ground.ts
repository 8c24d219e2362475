import { classifyRings, VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { checkTile } from './check-tile.ts';
import { fromGrid, type TileAddress, toGrid } from './tile-grid.ts';
import { type Bounds, boxOf } from '../../domain/geo/bounds.ts';
import type { Box } from '../../domain/geo/position.ts';
import type { GroundPolygon, GroundStreet, PlateGround } from '../../domain/plate/plate-ground.ts';

/** Kinds of Shortbread land that grow something, fields aside. */
const GREEN_KINDS: ReadonlySet<unknown> = new Set([
  ...['forest', 'scrub', 'heath', 'orchard', 'vineyard', 'grass', 'grassland', 'meadow'],
  ...['park', 'garden', 'village_green', 'recreation_ground', 'golf_course', 'cemetery', 'grave_yard'],
  ...['wetland', 'swamp', 'bog', 'marsh', 'wet_meadow', 'string_bog'],
]);

type Position = Readonly<{ x: number; y: number }>;
type Line = readonly Position[];

/**
 * What a Shortbread tile holds for a plate, as far as it reaches into `bounds`. Tunnels and rails are left out: a
 * plate shows what a walker sees. A building in the seam of two tiles is read from one of them.
 *
 * @throws when the bytes are no vector tile
 */
export function readGround(bytes: Uint8Array, address: TileAddress, bounds: Bounds): PlateGround {
  checkTile(bytes);
  const { layers } = new VectorTile(new PbfReader(bytes));
  const featuresOf = (name: string): readonly VectorTileFeature[] => {
    const layer = layers[name];
    return layer === undefined ? [] : Array.from({ length: layer.length }, (_, i) => layer.feature(i));
  };
  const tile = createTilePlane(address, bounds);
  const polygonsOf = (name: string, isWanted: (feature: VectorTileFeature) => boolean) =>
    featuresOf(name).filter(isWanted).flatMap(tile.polygons);
  return {
    buildings: featuresOf('buildings').flatMap(tile.wholePolygons),
    water: polygonsOf('water_polygons', () => true),
    greens: polygonsOf('land', ({ properties }) => GREEN_KINDS.has(properties.kind)),
    streets: featuresOf('streets').flatMap(tile.streets),
  };
}

type TilePlane = Readonly<{
  polygons: (feature: VectorTileFeature) => readonly GroundPolygon[];
  /** Only those that have their middle in this tile. */
  wholePolygons: (feature: VectorTileFeature) => readonly GroundPolygon[];
  streets: (feature: VectorTileFeature) => readonly GroundStreet[];
}>;

function createTilePlane({ zoom, x, y }: TileAddress, { southWest, northEast }: Bounds): TilePlane {
  const [lowerLeft, upperRight] = [toGrid(southWest, zoom), toGrid(northEast, zoom)];
  const isInWindow = ([west, north, east, south]: Box, extent: number): boolean =>
    x + east / extent >= lowerLeft.x &&
    x + west / extent <= upperRight.x &&
    y + south / extent >= upperRight.y &&
    y + north / extent <= lowerLeft.y;
  const toGround = (line: Line, extent: number): GroundPolygon[number] =>
    line.map((point) => fromGrid({ x: x + point.x / extent, y: y + point.y / extent }, zoom));
  const polygonsIn = (
    feature: VectorTileFeature,
    isWanted: (box: Box, extent: number) => boolean,
  ): readonly GroundPolygon[] => {
    const { extent } = feature;
    return classifyRings(feature.loadGeometry())
      .filter(([outer]) => outer !== undefined && isWanted(boxOfLine(outer), extent))
      .map((rings) => rings.map((ring) => toGround(ring, extent)));
  };
  return {
    polygons: (feature) => polygonsIn(feature, isInWindow),
    wholePolygons: (feature) =>
      polygonsIn(feature, (box, extent) => isCentered(box, extent) && isInWindow(box, extent)),
    streets: (feature) => {
      const { extent, properties } = feature;
      if (properties.rail === true || properties.tunnel === true) return [];
      return feature
        .loadGeometry()
        .filter((line) => isInWindow(boxOfLine(line), extent))
        .map((line) => ({ kind: String(properties.kind), line: toGround(line, extent) }));
    },
  };
}

const boxOfLine = (line: Line): Box => boxOf(line.map(({ x, y }) => [x, y]));

/** Half-open, so that exactly one of two neighbours has what lies on their border. */
function isCentered([west, north, east, south]: Box, extent: number): boolean {
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  return x >= 0 && x < extent && y >= 0 && y < extent;
}
