import { fail, ok, type Result } from '../../schema/result.ts';
import {
  WALK_FORMAT_VERSION,
  WALK_HEADER_BYTES,
  WALK_MAGIC,
  type WalkDamage,
  type WalkDamageCode,
  type WalkNetwork,
} from '../../schema/walk-network.ts';
import { crc32 } from '../crc32.ts';
import { decodeWalkNetwork } from './decode-walk-network.ts';

/** Unpacks raw deflate data; rejects when they are damaged. */
export type InflateRaw = (packed: Uint8Array) => Promise<Uint8Array>;

/** No honest network is larger; a forged size must not make a reader ask for gigabytes. */
const MOST_UNPACKED_BYTES = 256 * 2 ** 20;

/**
 * Reads `walk.bin` from anywhere: nothing in the bytes is trusted. Every kind of damage has its own code,
 * and a network that comes out is consistent throughout.
 */
export async function parseWalkNetwork(
  file: Uint8Array,
  inflateRaw: InflateRaw,
): Promise<Result<WalkNetwork, WalkDamage>> {
  const header = readHeader(file);
  if (!header.ok) return header;
  const { packedBytes, unpackedBytes, checksum } = header.value;
  let unpacked: Uint8Array;
  try {
    unpacked = await inflateRaw(file.subarray(WALK_HEADER_BYTES, WALK_HEADER_BYTES + packedBytes));
  } catch (error) {
    return damaged('not-unpackable', `The packed part cannot be inflated: ${String(error)}.`);
  }
  const found = crc32(unpacked);
  if (unpacked.length !== unpackedBytes || found !== checksum) {
    return damaged(
      'checksum-mismatch',
      `Found ${unpacked.length} bytes with CRC-32 ${hex(found)}, expected ${unpackedBytes} with ${hex(checksum)}.`,
    );
  }
  const network = decodeWalkNetwork(unpacked);
  return network.ok ? network : damaged('inconsistent', network.error);
}

type Header = Readonly<{ packedBytes: number; unpackedBytes: number; checksum: number }>;

function readHeader(file: Uint8Array): Result<Header, WalkDamage> {
  if (file.length < WALK_HEADER_BYTES) {
    return damaged(
      'truncated',
      `The file has ${file.length} bytes, fewer than its header of ${WALK_HEADER_BYTES}.`,
    );
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic = view.getUint32(0, true);
  const version = view.getUint32(4, true);
  const packedBytes = view.getUint32(8, true);
  const unpackedBytes = view.getUint32(12, true);
  const size = WALK_HEADER_BYTES + packedBytes;
  if (magic !== WALK_MAGIC) {
    return damaged('not-a-walk-file', `The file begins with ${hex(magic)}, expected ${hex(WALK_MAGIC)}.`);
  }
  if (version !== WALK_FORMAT_VERSION) {
    return damaged(
      'unsupported-version',
      `The file has version ${version}, expected ${WALK_FORMAT_VERSION}.`,
    );
  }
  if (file.length < size) return damaged('truncated', `The file has ${file.length} bytes, expected ${size}.`);
  if (file.length > size)
    return damaged('trailing-bytes', `The file has ${file.length} bytes, expected ${size}.`);
  if (unpackedBytes > MOST_UNPACKED_BYTES) {
    return damaged('inconsistent', `The file claims ${unpackedBytes} bytes unpacked.`);
  }
  return ok({ packedBytes, unpackedBytes, checksum: view.getUint32(16, true) });
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

const damaged = (code: WalkDamageCode, message: string): Result<never, WalkDamage> => fail({ code, message });
