import type { MultiPolygon } from '../../src/domain/geo/position.ts';
import { assembleRings, type Chain } from './assemble-rings.ts';
import { groupRings } from './group-rings.ts';
import {
  isClosedWay,
  nodePosition,
  wayLine,
  type OsmData,
  type OsmRelation,
  type OsmTags,
  type OsmWay,
} from './osm-data.ts';

/** A surface: a closed way or a multipolygon relation. */
export type OsmArea = Readonly<{
  source: 'way' | 'relation';
  id: number;
  tags: OsmTags;
  /** Outer rings counter-clockwise, holes clockwise. */
  polygons: MultiPolygon;
}>;

export type AssembledAreas = Readonly<{
  areas: readonly OsmArea[];
  /** Relations with a ring that does not close; their whole rings are kept. */
  brokenRelationIds: readonly number[];
}>;

const AREA_RELATIONS = new Set(['multipolygon', 'boundary']);

function memberWays(osm: OsmData, relation: OsmRelation): OsmWay[] {
  return relation.members
    .filter((member) => member.type === 'way')
    .map((member) => osm.wayById.get(member.id))
    .filter((way) => way !== undefined);
}

function assembleRelation(osm: OsmData, relation: OsmRelation): { area: OsmArea | null; broken: boolean } {
  const members = relation.members.filter((member) => member.type === 'way').length;
  const ways = memberWays(osm, relation);
  const { rings, leftovers } = assembleRings(ways.map((way): Chain => Array.from(way.nodeRows)));
  const polygons = groupRings(rings.map((ring) => ring.map((row) => nodePosition(osm.nodes, row))));
  const area: OsmArea = { source: 'relation', id: relation.id, tags: relation.tags, polygons };
  return {
    area: polygons.length === 0 ? null : area,
    broken: leftovers.length > 0 || ways.length < members,
  };
}

function wayArea(osm: OsmData, way: OsmWay): OsmArea {
  return { source: 'way', id: way.id, tags: way.tags, polygons: groupRings([wayLine(osm.nodes, way)]) };
}

/**
 * Every surface of the extract: multipolygon and boundary relations, and each tagged closed way. Whether a
 * closed way is a surface or a circular line depends on its tags: that is for the layer to say.
 */
export function assembleMultipolygons(osm: OsmData): AssembledAreas {
  const brokenRelationIds: number[] = [];
  const areas: OsmArea[] = [];
  for (const relation of osm.relations) {
    if (!AREA_RELATIONS.has(relation.tags.type ?? '')) continue;
    const { area, broken } = assembleRelation(osm, relation);
    if (area !== null) areas.push(area);
    if (broken) brokenRelationIds.push(relation.id);
  }
  for (const way of osm.ways) {
    if (isClosedWay(way) && Object.keys(way.tags).length > 0) areas.push(wayArea(osm, way));
  }
  return { areas: areas.filter((area) => area.polygons.length > 0), brokenRelationIds };
}
