import {
  area,
  bboxClip,
  featureCollection,
  hexGrid,
  intersect,
  multiPolygon,
  polygon,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { type HexLattice, hexKeyAt, latticeOf } from './hex-lattice.ts';
import { boxOf } from '../geo/bounds.ts';
import { shortDistanceMeters } from '../geo/distance.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import type { Box, Position } from '../geo/position.ts';
import { type AreaIndex, createAreaIndex } from '../study/area-index.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

/** A hexagon, or what of it lies on the ground that is looked at. */
export type HexCell = Readonly<{
  /** The key of the whole hexagon on its lattice. */
  key: number;
  geometry: Geometry;
  areaKm2: number;
  /** Of the whole hexagon. */
  center: LngLat;
}>;

export type HexGrid = Readonly<{ lattice: HexLattice; acrossMeters: number; cells: readonly HexCell[] }>;

type Surface = Feature<Polygon | MultiPolygon>;

const METERS_PER_KILOMETER = 1000;
const SQUARE_METERS_PER_KM2 = 1e6;

const toSurface = (geometry: Geometry): readonly Surface[] =>
  geometryParts(geometry).polygons.map((rings) =>
    polygon(rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))),
  );

/** Positions of turf come from those that were given, or lie between them. */
const toGeometry = ({ geometry }: Surface): Geometry => geometry as unknown as Geometry;

/**
 * The hexagons that turf lays over a box, with some more all round: turf leaves a margin empty.
 * @param acrossMeters From side to side.
 */
export function layHexagons([west, south, east, north]: Box, acrossMeters: number) {
  const scale = metersPerDegree((south + north) / 2);
  const [lng, lat] = [(2 * acrossMeters) / scale.lng, (2 * acrossMeters) / scale.lat];
  const sideKm = acrossMeters / Math.sqrt(3) / METERS_PER_KILOMETER;
  return hexGrid([west - lng, south - lat, east + lng, north + lat], sideKm, { units: 'kilometers' });
}

/** One ground of several areas that tile it; null without any. */
function joinGround(areas: readonly Geometry[]): Surface | null {
  const surfaces = areas.flatMap(toSurface);
  const [first] = surfaces;
  if (first === undefined || surfaces.length === 1) return first ?? null;
  return union(featureCollection([...surfaces]));
}

/** Of ground in several parts turf leaves those outside of the box as polygons without a ring, which are not GeoJSON. */
function clipTo(box: readonly [number, number, number, number], ground: Surface): Surface | null {
  const { geometry } = bboxClip(ground, [...box]) as Surface;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const met = polygons.filter((rings) => rings.length > 0);
  return met.length === 0 ? null : multiPolygon(met);
}

/** What of a hexagon lies on the ground. The ground is cut to the box of the hexagon first: of a border with thousands of points a dozen are left. */
function cutToGround(hexagon: Feature<Polygon>, ground: Surface): Surface | null {
  const box = boxOf((hexagon.geometry.coordinates[0] ?? []) as unknown as readonly Position[]);
  const near = clipTo(box, ground);
  return near === null ? null : intersect(featureCollection([near, hexagon]));
}

/** A ground with what is asked of it again and again. */
export type HexGround = Readonly<{ surface: Surface; geometry: Geometry; index: AreaIndex }>;

/** @param areas Polygons that tile the ground. Null without any. */
export function hexGroundOf(areas: readonly Geometry[]): HexGround | null {
  const surface = joinGround(areas);
  if (surface === null) return null;
  const geometry = toGeometry(surface);
  return { surface, geometry, index: createAreaIndex([{ geometry }]) };
}

/** Whether the disc around a ring lies on the ground, so that nothing of the ring need be cut. */
function isWithin(ring: readonly LngLat[], index: AreaIndex): boolean {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1): number => corners.reduce((sum, at) => sum + at[axis], 0) / corners.length;
  const center = lngLat(mean(0), mean(1));
  return (
    index.ofDisc(center, Math.max(...corners.map((corner) => shortDistanceMeters(center, corner)))) === 0
  );
}

/**
 * What of some convex polygons lies on a ground, as one area without the edges between them.
 * @param rings Closed. Where none of them meets the ground they are given back as they are.
 */
export function joinOnGround(rings: readonly (readonly LngLat[])[], { surface, index }: HexGround): Geometry {
  const cut = rings.flatMap((ring): Surface[] => {
    const whole = polygon([ring.map(([lng, lat]) => [lng, lat])]);
    const left = isWithin(ring, index) ? whole : cutToGround(whole, surface);
    return left === null ? [] : [left];
  });
  const joined = cut.length > 1 ? union(featureCollection(cut)) : (cut[0] ?? null);
  return joined === null
    ? { type: 'MultiPolygon', coordinates: rings.map((ring) => [[...ring]]) }
    : toGeometry(joined);
}

/** Hexagons between two steps. */
const LOT = 16;

/** What of a hexagon lies on the ground, with what is to be known of it; null for nothing. */
function cellOn(
  { surface, index }: HexGround,
  { lattice, cornerMeters }: Readonly<{ lattice: HexLattice; cornerMeters: number }>,
  hexagon: Feature<Polygon>,
): HexCell | null {
  const [east = [], , , west = []] = hexagon.geometry.coordinates[0] ?? [];
  const center = lngLat(((east[0] ?? 0) + (west[0] ?? 0)) / 2, east[1] ?? 0);
  const inside = index.ofDisc(center, cornerMeters);
  if (inside === -1) return null;
  const cut = inside === 0 ? hexagon : cutToGround(hexagon, surface);
  if (cut === null) return null;
  return {
    ...{ key: hexKeyAt(lattice, center), center, geometry: toGeometry(cut) },
    areaKm2: area(cut) / SQUARE_METERS_PER_KM2,
  };
}

/**
 * Hexagons of one size over a ground, cut to it: their areas add up to its own. Null without any.
 * @param acrossMeters From side to side.
 * @yields the share that is done
 */
export function* hexGridSteps(
  ground: HexGround,
  acrossMeters: number,
): Generator<number, HexGrid | null, void> {
  const box = boxOf(geometryParts(ground.geometry).polygons.flat(2));
  const hexagons = layHexagons(box, acrossMeters).features;
  const [first] = hexagons;
  if (first === undefined) return null;
  const lattice = latticeOf(first.geometry.coordinates[0] ?? []);
  const cornerMeters = acrossMeters / Math.sqrt(3);
  const cells: HexCell[] = [];
  for (const [at, hexagon] of hexagons.entries()) {
    const cell = cellOn(ground, { lattice, cornerMeters }, hexagon);
    if (cell !== null) cells.push(cell);
    if (at % LOT === 0) yield at / hexagons.length;
  }
  return { lattice, acrossMeters, cells };
}
