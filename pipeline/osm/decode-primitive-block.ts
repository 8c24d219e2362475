import { PbfReader } from 'pbf';
import { at } from '../geometry/at.ts';
import type { OsmElementType, OsmMember, OsmTags } from './osm-data.ts';

/** What a block's elements are handed to. Coordinates are degrees × 10⁷. */
export type PrimitiveSink = Readonly<{
  node: (id: number, lngE7: number, latE7: number, tags: OsmTags | null) => void;
  way: (id: number, tags: OsmTags, nodeIds: Float64Array) => void;
  relation: (id: number, tags: OsmTags, members: OsmMember[]) => void;
}>;

type Block = {
  strings: string[];
  groups: Uint8Array[];
  granularity: number;
  lngOffset: number;
  latOffset: number;
};

type Columns = {
  id: number;
  keys: number[];
  values: number[];
  /** Node ids of a way, member ids of a relation: each the difference from the one before. */
  refs: number[];
  roles: number[];
  types: number[];
  lat: number;
  lng: number;
};

const MEMBER_TYPES: readonly OsmElementType[] = ['node', 'way', 'relation'];
const NO_TAGS: OsmTags = Object.freeze({});
const NANO_PER_E7 = 100;

function readStrings(tag: number, strings: string[], pbf: PbfReader): void {
  if (tag === 1) strings.push(pbf.readString());
}

function readBlockField(tag: number, block: Block, pbf: PbfReader): void {
  if (tag === 1) pbf.readMessage(readStrings, block.strings);
  else if (tag === 2) block.groups.push(pbf.readBytes());
  else if (tag === 17) block.granularity = pbf.readVarint();
  else if (tag === 19) block.latOffset = pbf.readVarint(true);
  else if (tag === 20) block.lngOffset = pbf.readVarint(true);
}

const emptyColumns = (): Columns => ({
  id: 0,
  keys: [],
  values: [],
  refs: [],
  roles: [],
  types: [],
  lat: 0,
  lng: 0,
});

function readNodeField(tag: number, node: Columns, pbf: PbfReader): void {
  if (tag === 1) node.id = pbf.readSVarint();
  else if (tag === 2) pbf.readPackedVarint(node.keys);
  else if (tag === 3) pbf.readPackedVarint(node.values);
  else if (tag === 8) node.lat = pbf.readSVarint();
  else if (tag === 9) node.lng = pbf.readSVarint();
}

function readWayField(tag: number, way: Columns, pbf: PbfReader): void {
  if (tag === 1) way.id = pbf.readVarint();
  else if (tag === 2) pbf.readPackedVarint(way.keys);
  else if (tag === 3) pbf.readPackedVarint(way.values);
  else if (tag === 8) pbf.readPackedSVarint(way.refs);
}

function readRelationField(tag: number, relation: Columns, pbf: PbfReader): void {
  if (tag === 1) relation.id = pbf.readVarint();
  else if (tag === 2) pbf.readPackedVarint(relation.keys);
  else if (tag === 3) pbf.readPackedVarint(relation.values);
  else if (tag === 8) pbf.readPackedVarint(relation.roles);
  else if (tag === 9) pbf.readPackedSVarint(relation.refs);
  else if (tag === 10) pbf.readPackedVarint(relation.types);
}

type Dense = { ids: number[]; lats: number[]; lngs: number[]; keysValues: number[] };

function readDenseField(tag: number, dense: Dense, pbf: PbfReader): void {
  if (tag === 1) pbf.readPackedSVarint(dense.ids);
  else if (tag === 8) pbf.readPackedSVarint(dense.lats);
  else if (tag === 9) pbf.readPackedSVarint(dense.lngs);
  else if (tag === 10) pbf.readPackedVarint(dense.keysValues);
}

function tagsOf(block: Block, columns: Columns): OsmTags {
  if (columns.keys.length === 0) return NO_TAGS;
  const tags: Record<string, string> = {};
  columns.keys.forEach((key, i) => (tags[at(block.strings, key)] = at(block.strings, at(columns.values, i))));
  return tags;
}

const toE7 = (block: Block, offset: number, units: number) =>
  Math.round((offset + block.granularity * units) / NANO_PER_E7);

function emitDense(block: Block, dense: Dense, sink: PrimitiveSink): void {
  let [id, lat, lng, cursor] = [0, 0, 0, 0];
  const { keysValues } = dense;
  for (let i = 0; i < dense.ids.length; i++) {
    id += at(dense.ids, i);
    lat += at(dense.lats, i);
    lng += at(dense.lngs, i);
    let tags: Record<string, string> | null = null;
    while (cursor < keysValues.length && keysValues[cursor] !== 0) {
      tags ??= {};
      tags[at(block.strings, at(keysValues, cursor))] = at(block.strings, at(keysValues, cursor + 1));
      cursor += 2;
    }
    cursor += 1;
    sink.node(id, toE7(block, block.lngOffset, lng), toE7(block, block.latOffset, lat), tags);
  }
}

function cumulate(differences: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(differences, (difference) => (sum += difference));
}

function membersOf(block: Block, relation: Columns): OsmMember[] {
  return Array.from(cumulate(relation.refs), (id, i) => ({
    type: at(MEMBER_TYPES, at(relation.types, i)),
    id,
    role: at(block.strings, at(relation.roles, i)),
  }));
}

function emitGroup(block: Block, group: Uint8Array, sink: PrimitiveSink): void {
  new PbfReader(group).readFields((tag, _, pbf) => {
    if (tag === 1) {
      const node = pbf.readMessage(readNodeField, emptyColumns());
      const tags = node.keys.length === 0 ? null : tagsOf(block, node);
      sink.node(
        node.id,
        toE7(block, block.lngOffset, node.lng),
        toE7(block, block.latOffset, node.lat),
        tags,
      );
    } else if (tag === 2) {
      const dense = pbf.readMessage(readDenseField, { ids: [], lats: [], lngs: [], keysValues: [] });
      emitDense(block, dense, sink);
    } else if (tag === 3) {
      const way = pbf.readMessage(readWayField, emptyColumns());
      sink.way(way.id, tagsOf(block, way), cumulate(way.refs));
    } else if (tag === 4) {
      const relation = pbf.readMessage(readRelationField, emptyColumns());
      sink.relation(relation.id, tagsOf(block, relation), membersOf(block, relation));
    }
  }, null);
}

/** Hands every element of an inflated `OSMData` block to `sink`, in file order. */
export function decodePrimitiveBlock(data: Uint8Array, sink: PrimitiveSink): void {
  const block = new PbfReader(data).readFields<Block>(readBlockField, {
    strings: [],
    groups: [],
    granularity: 100,
    lngOffset: 0,
    latOffset: 0,
  });
  for (const group of block.groups) emitGroup(block, group, sink);
}
