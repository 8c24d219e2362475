import type { Box, Position } from '../../src/domain/geo/position.ts';

export type OsmTags = Readonly<Record<string, string>>;
export type OsmElementType = 'node' | 'way' | 'relation';

/** All nodes as columns. Ways refer to rows of this table, not to ids. */
export type NodeTable = Readonly<{
  count: number;
  /** OSM ids; above 2^31, so never int32. */
  ids: Float64Array;
  /** Degrees × 10⁷. */
  lngsE7: Int32Array;
  latsE7: Int32Array;
}>;

export type OsmNode = Readonly<{ id: number; row: number; position: Position; tags: OsmTags }>;

export type OsmWay = Readonly<{
  id: number;
  tags: OsmTags;
  /** Rows of the node table. Nodes that the extract does not hold are left out. */
  nodeRows: Uint32Array;
}>;

export type OsmMember = Readonly<{ type: OsmElementType; id: number; role: string }>;
export type OsmRelation = Readonly<{ id: number; tags: OsmTags; members: readonly OsmMember[] }>;

/** An extract in memory. Nothing tagged military is in it, see `isMilitary`. */
export type OsmData = Readonly<{
  /** The box that the file's header promises; null when it has none. */
  box: Box | null;
  nodes: NodeTable;
  /** Only nodes that carry tags. */
  taggedNodes: readonly OsmNode[];
  ways: readonly OsmWay[];
  wayById: ReadonlyMap<number, OsmWay>;
  relations: readonly OsmRelation[];
  /** Elements left out because they are military. */
  militaryCount: number;
}>;

export function nodePosition(nodes: NodeTable, row: number): Position {
  const lng = nodes.lngsE7[row];
  const lat = nodes.latsE7[row];
  if (lng === undefined || lat === undefined) throw new RangeError(`no node row ${row}`);
  return [lng / 1e7, lat / 1e7];
}

export function wayLine(nodes: NodeTable, way: OsmWay): Position[] {
  return Array.from(way.nodeRows, (row) => nodePosition(nodes, row));
}

export function isClosedWay(way: OsmWay): boolean {
  return way.nodeRows.length >= 4 && way.nodeRows[0] === way.nodeRows[way.nodeRows.length - 1];
}
