import { areaSquareMeters } from '../geometry/measure.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import type { MultiPolygon } from '../../src/domain/geo/position.ts';
import type { OsmArea } from '../osm/assemble-multipolygons.ts';
import { isClosedWay, type OsmData, wayLine } from '../osm/osm-data.ts';
import { isBuilding, isHomeBuilding, isResidentialLand, isStreetOfHomes, tellsGround } from './home-tags.ts';
import {
  eachSampleAlong,
  eachSampleIn,
  sampleAt,
  type SampleGrid,
  sampleGridOf,
  widen,
} from './sample-grid.ts';

/** In samples of ten metres. Nearer than this to a building, land is not bare, and ground is not unmapped. */
const BESIDE_SAMPLES = 5;
/** How far from a street houses still stand at it. */
const AT_STREET_SAMPLES = 10;

export type HomeBuilding = Readonly<{ sample: number; squareMeters: number }>;

/** What each sample of the ground is; the columns have an entry for each. */
export type MarkedGround = Readonly<{
  grid: SampleGrid;
  /** Index of the sub-district plus one; 0 outside. */
  subdistrict: Uint8Array;
  /** Residential land. */
  land: Uint8Array;
  /** Residential land with no building within 50 m. */
  bare: Uint8Array;
  /** No surface that says what it is and no building within 50 m, but a street at which houses could stand within 100 m. */
  unmapped: Uint8Array;
  buildings: readonly HomeBuilding[];
}>;

export type GroundInput = Readonly<{
  osm: Pick<OsmData, 'nodes' | 'ways'>;
  areas: readonly OsmArea[];
  subdistricts: readonly MultiPolygon[];
}>;

export function markGround({ osm, areas, subdistricts }: GroundInput): MarkedGround {
  const grid = sampleGridOf(boxOf(subdistricts.flat(3)));
  const size = grid.columns * grid.rows;
  const mark = (of: readonly OsmArea[]): Uint8Array => {
    const marked = new Uint8Array(size);
    for (const { polygons } of of) eachSampleIn(grid, polygons, (sample) => (marked[sample] = 1));
    return marked;
  };
  const subdistrict = new Uint8Array(size);
  subdistricts.forEach((polygons, index) =>
    eachSampleIn(grid, polygons, (sample) => (subdistrict[sample] = index + 1)),
  );
  const land = mark(areas.filter(({ tags }) => isResidentialLand(tags)));
  const built = widen(grid, mark(areas.filter(({ tags }) => isBuilding(tags))), BESIDE_SAMPLES);
  const told = widen(grid, mark(areas.filter(({ tags }) => tellsGround(tags))), BESIDE_SAMPLES);
  const atStreet = widen(grid, markStreets(osm, grid), AT_STREET_SAMPLES);
  return {
    grid,
    subdistrict,
    land,
    bare: land.map((isLand, at) => isLand & ~(built[at] ?? 0)),
    unmapped: atStreet.map((isStreet, at) => isStreet & ~(told[at] ?? 0)),
    buildings: homeBuildings(areas, grid, land),
  };
}

function markStreets({ nodes, ways }: GroundInput['osm'], grid: SampleGrid): Uint8Array {
  const marked = new Uint8Array(grid.columns * grid.rows);
  for (const way of ways) {
    if (!isStreetOfHomes(way.tags) || (isClosedWay(way) && way.tags.area === 'yes')) continue;
    eachSampleAlong(grid, wayLine(nodes, way), (sample) => (marked[sample] = 1));
  }
  return marked;
}

function homeBuildings(areas: readonly OsmArea[], grid: SampleGrid, land: Uint8Array): HomeBuilding[] {
  return areas.flatMap(({ tags, polygons }) => {
    if (!isBuilding(tags)) return [];
    const [west, south, east, north] = boxOf(polygons.flat(2));
    const sample = sampleAt(grid, [(west + east) / 2, (south + north) / 2]);
    if (sample === -1 || !isHomeBuilding(tags, land[sample] === 1)) return [];
    return [{ sample, squareMeters: areaSquareMeters(polygons) }];
  });
}
