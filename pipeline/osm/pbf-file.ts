import { inflateSync } from 'node:zlib';
import { PbfReader } from 'pbf';

export type PbfBlock = Readonly<{ type: string; data: Uint8Array }>;

const MAX_HEADER_BYTES = 64 * 1024;

type BlobFields = { type: string; datasize: number; raw: Uint8Array | null; zlib: Uint8Array | null };
const emptyBlob = (): BlobFields => ({ type: '', datasize: -1, raw: null, zlib: null });

function readHeaderField(tag: number, blob: BlobFields, pbf: PbfReader): void {
  if (tag === 1) blob.type = pbf.readString();
  else if (tag === 3) blob.datasize = pbf.readVarint();
}

function readBlobField(tag: number, blob: BlobFields, pbf: PbfReader): void {
  if (tag === 1) blob.raw = pbf.readBytes();
  else if (tag === 3) blob.zlib = pbf.readBytes();
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (length < 0 || start + length > bytes.length) throw new Error('the file ends in the middle of a block');
  return bytes.subarray(start, start + length);
}

/**
 * The blocks of an .osm.pbf file, inflated, in file order
 * (https://wiki.openstreetmap.org/wiki/PBF_Format).
 * @throws Error when the framing or a block is damaged.
 */
export function* pbfBlocks(bytes: Uint8Array): Generator<PbfBlock & { end: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  while (offset < bytes.length) {
    slice(bytes, offset, 4);
    const headerLength = view.getUint32(offset);
    if (headerLength > MAX_HEADER_BYTES) throw new Error('this is not an OSM PBF file');
    const headerBytes = slice(bytes, offset + 4, headerLength);
    const header = new PbfReader(headerBytes).readFields(readHeaderField, emptyBlob());
    const bodyStart = offset + 4 + headerLength;
    const body = slice(bytes, bodyStart, header.datasize);
    const blob = new PbfReader(body).readFields(readBlobField, emptyBlob());
    const data = blob.raw ?? (blob.zlib === null ? null : inflateSync(blob.zlib));
    if (data === null) throw new Error('a block uses a compression other than zlib');
    offset = bodyStart + header.datasize;
    yield { type: header.type, data, end: offset };
  }
}
