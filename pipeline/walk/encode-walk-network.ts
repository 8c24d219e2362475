import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/domain/crc32.ts';
import { hasOwnHeights } from '../../src/domain/walk/own-heights.ts';
import {
  WALK_FORMAT_VERSION,
  WALK_HEADER_BYTES,
  WALK_MAGIC,
  type BarrierLattice,
  type WalkNetwork,
} from '../../src/schema/walk-network.ts';
import { at } from '../geometry/at.ts';
import { ByteWriter } from './byte-writer.ts';

/**
 * Packs a network into the bytes of `walk.bin`: a header in little-endian numbers, then the columns one
 * after another as deltas, deflated. The edges must be sorted by `edgeFrom` and run from the lower node to
 * the higher. `parseWalkNetwork` is the way back.
 */
export function encodeWalkNetwork(network: WalkNetwork): Uint8Array {
  const out = new ByteWriter();
  writeText(out, network.attribution);
  writeText(out, network.licence);
  out.unsigned(network.nodeCount);
  out.unsigned(network.edgeCount);
  out.unsigned(network.pointLngsE6.length);
  writeNames(out, network);
  writeDeltas(out, network.nodeLngsE6);
  writeDeltas(out, network.nodeLatsE6);
  writeEdges(out, network);
  writePoints(out, network, network.nodeLngsE6, network.pointLngsE6);
  writePoints(out, network, network.nodeLatsE6, network.pointLatsE6);
  writeHeights(out, network);
  writeBarriers(out, network.barriers);
  return withHeader(out.finish());
}

function withHeader(unpacked: Uint8Array): Uint8Array {
  const packed = deflateRawSync(unpacked, { level: 9, memLevel: 9 });
  const file = new Uint8Array(WALK_HEADER_BYTES + packed.length);
  const header = new DataView(file.buffer);
  const numbers = [WALK_MAGIC, WALK_FORMAT_VERSION, packed.length, unpacked.length, crc32(unpacked)];
  numbers.forEach((value, index) => header.setUint32(index * 4, value, true));
  file.set(packed, WALK_HEADER_BYTES);
  return file;
}

function writeText(out: ByteWriter, text: string): void {
  const bytes = new TextEncoder().encode(text);
  out.unsigned(bytes.length);
  out.bytes(bytes);
}

function writeNames(out: ByteWriter, { names }: WalkNetwork): void {
  out.unsigned(names.length);
  for (const { zh, en } of names) {
    writeText(out, zh ?? '');
    writeText(out, en ?? '');
  }
}

function writeDeltas(out: ByteWriter, values: Int32Array): void {
  let previous = 0;
  for (const value of values) {
    out.signed(value - previous);
    previous = value;
  }
}

function writeEdges(out: ByteWriter, network: WalkNetwork): void {
  let previous = 0;
  for (const from of network.edgeFrom) {
    out.unsigned(from - previous);
    previous = from;
  }
  network.edgeTo.forEach((to, edge) => out.unsigned(to - at(network.edgeFrom, edge)));
  for (const length of network.edgeLengthsCm) out.unsigned(length);
  out.bytes(network.edgeKinds);
  out.bytes(network.edgeFlags);
  for (const name of network.edgeNames) out.unsigned(name);
  out.bytes(network.edgeYears);
  for (let edge = 0; edge < network.edgeCount; edge++) {
    out.unsigned(at(network.pointStarts, edge + 1) - at(network.pointStarts, edge));
  }
}

function writePoints(out: ByteWriter, network: WalkNetwork, nodes: Int32Array, points: Int32Array): void {
  for (let edge = 0; edge < network.edgeCount; edge++) {
    let previous = at(nodes, at(network.edgeFrom, edge));
    for (let i = at(network.pointStarts, edge); i < at(network.pointStarts, edge + 1); i++) {
      out.signed(at(points, i) - previous);
      previous = at(points, i);
    }
  }
}

function writeHeights(out: ByteWriter, network: WalkNetwork): void {
  let previous = 0;
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const [start, end] = [at(network.heightStarts, edge), at(network.heightStarts, edge + 1)];
    for (let i = start; i < end; i++) {
      if (i !== start && i !== end - 1 && !hasOwnHeights(at(network.edgeFlags, edge))) continue;
      out.signed(at(network.heightsCm, i) - previous);
      previous = at(network.heightsCm, i);
    }
  }
}

function writeBarriers(out: ByteWriter, barriers: BarrierLattice): void {
  out.signed(barriers.westE6);
  out.signed(barriers.southE6);
  out.unsigned(barriers.stepLngE6);
  out.unsigned(barriers.stepLatE6);
  out.unsigned(barriers.columns);
  out.unsigned(barriers.rows);
  out.bytes(barriers.eastBlocked);
  out.bytes(barriers.northBlocked);
}
