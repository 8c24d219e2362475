import { at } from '../geometry/at.ts';
import type { Box } from '../../src/domain/geo/position.ts';
import { decodePrimitiveBlock, type PrimitiveSink } from './decode-primitive-block.ts';
import { isMilitary } from './is-military.ts';
import type { NodeTable, OsmData, OsmNode, OsmRelation, OsmTags, OsmWay } from './osm-data.ts';
import { pbfBlocks } from './pbf-file.ts';
import { readHeaderBox } from './read-header-box.ts';

type RawWay = { id: number; tags: OsmTags; nodeIds: Float64Array };
type Collected = {
  ids: number[];
  lngs: number[];
  lats: number[];
  taggedNodes: OsmNode[];
  rawWays: RawWay[];
  relations: OsmRelation[];
  militaryCount: number;
};

function createSink(into: Collected): PrimitiveSink {
  const keeps = (tags: OsmTags) => {
    if (!isMilitary(tags)) return true;
    into.militaryCount += 1;
    return false;
  };
  return {
    node: (id, lngE7, latE7, tags) => {
      const row = into.ids.push(id) - 1;
      into.lngs.push(lngE7);
      into.lats.push(latE7);
      if (tags !== null && keeps(tags)) {
        into.taggedNodes.push({ id, row, position: [lngE7 / 1e7, latE7 / 1e7], tags });
      }
    },
    way: (id, tags, nodeIds) => {
      if (keeps(tags)) into.rawWays.push({ id, tags, nodeIds });
    },
    relation: (id, tags, members) => {
      if (keeps(tags)) into.relations.push({ id, tags, members });
    },
  };
}

function resolveWay(raw: RawWay, rowById: ReadonlyMap<number, number>): OsmWay {
  const rows = Array.from(raw.nodeIds, (id) => rowById.get(id)).filter((row) => row !== undefined);
  return { id: raw.id, tags: raw.tags, nodeRows: Uint32Array.from(rows) };
}

function toNodeTable(collected: Collected): NodeTable {
  return {
    count: collected.ids.length,
    ids: Float64Array.from(collected.ids),
    lngsE7: Int32Array.from(collected.lngs),
    latsE7: Int32Array.from(collected.lats),
  };
}

/** Parses the bytes of an .osm.pbf file. @throws Error when they are damaged or hold no data. */
export function parseOsm(bytes: Uint8Array, onProgress?: (fraction: number) => void): OsmData {
  const collected: Collected = {
    ids: [],
    lngs: [],
    lats: [],
    taggedNodes: [],
    rawWays: [],
    relations: [],
    militaryCount: 0,
  };
  const sink = createSink(collected);
  let box: Box | null = null;
  for (const block of pbfBlocks(bytes)) {
    if (block.type === 'OSMHeader') box = readHeaderBox(block.data);
    else if (block.type === 'OSMData') decodePrimitiveBlock(block.data, sink);
    onProgress?.(block.end / bytes.length);
  }
  if (collected.ids.length === 0) throw new Error('it holds no nodes');

  const nodes = toNodeTable(collected);
  const rowById = new Map<number, number>();
  for (let row = 0; row < nodes.count; row++) rowById.set(at(nodes.ids, row), row);
  const ways = collected.rawWays.map((raw) => resolveWay(raw, rowById));
  return {
    box,
    nodes,
    taggedNodes: collected.taggedNodes,
    ways,
    wayById: new Map(ways.map((way) => [way.id, way])),
    relations: collected.relations,
    militaryCount: collected.militaryCount,
  };
}
