import { areaContains } from '../geometry/clip-area.ts';
import { clipLine } from '../geometry/clip-line.ts';
import { areaSquareMeters, toMercatorSquareMeters } from '../geometry/measure.ts';
import { clipPolygons } from '../geometry/polygon-boolean.ts';
import type { Line, MultiPolygon, Position } from '../../src/domain/geo/position.ts';
import type { AssembledAreas } from '../osm/assemble-multipolygons.ts';
import { isClosedWay, wayLine, type OsmData, type OsmTags } from '../osm/osm-data.ts';
import type { Ground } from '../layers/ground.ts';

export type GroundArea = Readonly<{
  id: string;
  source: 'way' | 'relation';
  tags: OsmTags;
  /** Cut at the edge of the ground. */
  polygons: MultiPolygon;
  /** Of the whole surface, also where it reaches beyond the ground. */
  squareMeters: number;
  /** The same in the Mercator plane, to three digits: Shortbread's `way_area`. */
  wayArea: number;
}>;
export type GroundLine = Readonly<{ id: number; tags: OsmTags; lines: readonly Line[]; closed: boolean }>;
export type GroundPoint = Readonly<{ id: number; tags: OsmTags; position: Position }>;

/** All tagged features of the extract that lie on the ground, cut at its edge. */
export type GroundFeatures = Readonly<{
  ground: Ground;
  areas: readonly GroundArea[];
  lines: readonly GroundLine[];
  points: readonly GroundPoint[];
}>;

const hasTags = (tags: OsmTags) => Object.keys(tags).length > 0;

function groundAreas({ areas }: AssembledAreas, ground: Ground): GroundArea[] {
  return areas.flatMap(({ source, id, tags, polygons }) => {
    const clipped = clipPolygons(polygons, ground);
    const [lat] = clipped[0]?.[0]?.map((position) => position[1]) ?? [];
    if (lat === undefined) return [];
    const squareMeters = areaSquareMeters(polygons);
    const wayArea = Number(toMercatorSquareMeters(squareMeters, lat).toPrecision(3));
    return [{ id: `${source}/${id}`, source, tags, polygons: clipped, squareMeters, wayArea }];
  });
}

function groundLines(osm: OsmData, ground: Ground): GroundLine[] {
  return osm.ways.flatMap((way) => {
    if (!hasTags(way.tags) || way.nodeRows.length < 2) return [];
    const lines = clipLine(wayLine(osm.nodes, way), ground);
    return lines.length === 0 ? [] : [{ id: way.id, tags: way.tags, lines, closed: isClosedWay(way) }];
  });
}

/** What of the extract lies on the ground. */
export function cutToGround(osm: OsmData, assembled: AssembledAreas, ground: Ground): GroundFeatures {
  const points = osm.taggedNodes
    .filter(({ position }) => areaContains(ground, position))
    .map(({ id, tags, position }) => ({ id, tags, position }));
  return {
    ground,
    areas: groundAreas(assembled, ground),
    lines: groundLines(osm, ground),
    points,
  };
}
