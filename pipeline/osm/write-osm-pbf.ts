import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { Box, Position } from '../../src/domain/geo/position.ts';
import type { OsmElementType, OsmTags } from './osm-data.ts';

/** Elements as they are written, ids and all: also such as a reader must drop. */
export type OsmElements = Readonly<{
  box: Box;
  nodes: readonly Readonly<{ id: number; position: Position; tags?: OsmTags }>[];
  ways: readonly Readonly<{ id: number; nodeIds: readonly number[]; tags?: OsmTags }>[];
  relations: readonly Readonly<{
    id: number;
    tags: OsmTags;
    members: readonly Readonly<{ type: OsmElementType; id: number; role: string }>[];
  }>[];
}>;

const MEMBER_TYPE: Readonly<Record<OsmElementType, number>> = { node: 0, way: 1, relation: 2 };

/** The strings of a block; number 0 is reserved. */
class StringTable {
  readonly #indexOf = new Map<string, number>([['', 0]]);

  indexOf(text: string): number {
    const known = this.#indexOf.get(text);
    if (known !== undefined) return known;
    const index = this.#indexOf.size;
    this.#indexOf.set(text, index);
    return index;
  }

  write(pbf: PbfWriter): void {
    for (const text of this.#indexOf.keys()) pbf.writeBytesField(1, new TextEncoder().encode(text));
  }
}

const differences = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0));

function writeTags(pbf: PbfWriter, tags: OsmTags, strings: StringTable): void {
  pbf.writePackedVarint(
    2,
    Object.keys(tags).map((key) => strings.indexOf(key)),
  );
  pbf.writePackedVarint(
    3,
    Object.values(tags).map((value) => strings.indexOf(value)),
  );
}

function writeDenseNodes(pbf: PbfWriter, nodes: OsmElements['nodes'], strings: StringTable): void {
  const keysValues = nodes.flatMap(({ tags = {} }) => [
    ...Object.entries(tags).flatMap(([key, value]) => [strings.indexOf(key), strings.indexOf(value)]),
    0,
  ]);
  const units = (axis: 0 | 1) => nodes.map(({ position }) => Math.round(position[axis] * 1e7));
  pbf.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
  pbf.writePackedSVarint(8, differences(units(1)));
  pbf.writePackedSVarint(9, differences(units(0)));
  pbf.writePackedVarint(10, keysValues);
}

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

function primitiveBlock(elements: OsmElements): Uint8Array {
  const strings = new StringTable();
  const groups = [
    message((group) =>
      group.writeBytesField(
        2,
        message((pbf) => writeDenseNodes(pbf, elements.nodes, strings)),
      ),
    ),
    message((group) => {
      for (const { id, nodeIds, tags = {} } of elements.ways) {
        group.writeBytesField(
          3,
          message((pbf) => {
            pbf.writeVarintField(1, id);
            writeTags(pbf, tags, strings);
            pbf.writePackedSVarint(8, differences(nodeIds));
          }),
        );
      }
    }),
    message((group) => {
      for (const { id, tags, members } of elements.relations) {
        group.writeBytesField(
          4,
          message((pbf) => {
            pbf.writeVarintField(1, id);
            writeTags(pbf, tags, strings);
            pbf.writePackedVarint(
              8,
              members.map(({ role }) => strings.indexOf(role)),
            );
            pbf.writePackedSVarint(9, differences(members.map((member) => member.id)));
            pbf.writePackedVarint(
              10,
              members.map(({ type }) => MEMBER_TYPE[type]),
            );
          }),
        );
      }
    }),
  ];
  return message((pbf) => {
    pbf.writeBytesField(
      1,
      message((table) => strings.write(table)),
    );
    for (const group of groups) pbf.writeBytesField(2, group);
  });
}

function headerBlock([west, south, east, north]: Box): Uint8Array {
  const nano = (degrees: number) => Math.round(degrees * 1e9);
  return message((pbf) => {
    const edges = [west, east, north, south].map(nano);
    pbf.writeBytesField(
      1,
      message((box) => edges.forEach((edge, i) => box.writeSVarintField(i + 1, edge))),
    );
    for (const feature of ['OsmSchema-V0.6', 'DenseNodes']) pbf.writeStringField(4, feature);
  });
}

function fileBlock(type: string, content: Uint8Array): Uint8Array {
  const body = message((pbf) => {
    pbf.writeVarintField(2, content.length);
    pbf.writeBytesField(3, deflateSync(content, { level: 9 }));
  });
  const header = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, body.length);
  });
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length);
  return Buffer.concat([length, header, body]);
}

/** A small .osm.pbf file in one block: for fixtures. */
export function writeOsmPbf(elements: OsmElements): Uint8Array {
  return Buffer.concat([
    fileBlock('OSMHeader', headerBlock(elements.box)),
    fileBlock('OSMData', primitiveBlock(elements)),
  ]);
}
