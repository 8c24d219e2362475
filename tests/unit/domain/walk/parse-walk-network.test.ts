import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeWalkNetwork } from '../../../../pipeline/walk/encode-walk-network.ts';
import { crc32 } from '../../../../src/domain/crc32.ts';
import { parseWalkNetwork } from '../../../../src/domain/walk/parse-walk-network.ts';
import { EDGE_FLAG, WALK_HEADER_BYTES } from '../../../../src/schema/walk-network.ts';
import { buildTestNetwork } from './build-test-network.ts';

const network = buildTestNetwork({
  nodes: [
    [0, 0],
    [200, 0],
    [200, 150],
  ],
  edges: [
    { from: 0, to: 1, via: [[100, 20]], name: { zh: '文三街', en: 'Wensan Street' }, heights: [5, 9] },
    { from: 0, to: 2, kind: 'steps', flags: EDGE_FLAG.bridge, heights: [5, 30], year: 19 },
    { from: 1, to: 2, flags: EDGE_FLAG.heightUnknown },
  ],
  barriers: [
    [
      [-50, -50],
      [300, -50],
    ],
  ],
});
const file = encodeWalkNetwork(network);
const inflate = (packed: Uint8Array) => Promise.resolve(new Uint8Array(inflateRawSync(packed)));
const parse = (bytes: Uint8Array) => parseWalkNetwork(bytes, inflate);
const codeOf = async (bytes: Uint8Array) => {
  const result = await parse(bytes);
  return result.ok ? 'ok' : result.error.code;
};

/** The file with its unpacked content changed, and a header that fits. */
function forged(change: (unpacked: Uint8Array) => Uint8Array): Uint8Array {
  const unpacked = change(new Uint8Array(inflateRawSync(file.subarray(WALK_HEADER_BYTES))));
  const packed = deflateRawSync(unpacked);
  const bytes = new Uint8Array(WALK_HEADER_BYTES + packed.length);
  bytes.set(file.subarray(0, WALK_HEADER_BYTES));
  bytes.set(packed, WALK_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  [packed.length, unpacked.length, crc32(unpacked)].forEach((n, i) => view.setUint32(8 + 4 * i, n, true));
  return bytes;
}

test('a network comes back as it was packed', async () => {
  expect(await parse(file)).toEqual({ ok: true, value: network });
});

test('the same network gives the same bytes', () => {
  expect(encodeWalkNetwork(network)).toEqual(file);
});

test('something else is refused as no walking network', async () => {
  expect(await codeOf(new TextEncoder().encode('<!doctype html><title>404</title>'))).toBe('not-a-walk-file');
});

test('nothing at all is refused as truncated', async () => {
  expect(await codeOf(new Uint8Array())).toBe('truncated');
});

test('a file of another version is refused', async () => {
  const other = file.slice();
  other[4] = 9;
  expect(await codeOf(other)).toBe('unsupported-version');
});

test('a file cut short anywhere is refused as truncated', async () => {
  for (let length = 0; length < file.length; length += 7) {
    expect(await codeOf(file.slice(0, length))).toBe('truncated');
  }
});

test('a file with more behind it is refused', async () => {
  expect(await codeOf(Uint8Array.from([...file, 0]))).toBe('trailing-bytes');
});

test('content that does not unpack is refused', async () => {
  const broken = file.slice();
  broken[WALK_HEADER_BYTES] = 0xff;
  expect(await codeOf(broken)).toBe('not-unpackable');
});

test('a wrong checksum is refused', async () => {
  const broken = file.slice();
  broken[16]! ^= 1;
  expect(await codeOf(broken)).toBe('checksum-mismatch');
});

test('a forged file of any content is refused or consistent, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(255), async (place, value) => {
      const result = await parse(
        forged((unpacked) => {
          unpacked[place % unpacked.length] = value;
          return unpacked;
        }),
      );
      if (!result.ok) {
        expect(result.error.code).toBe('inconsistent');
        return;
      }
      const { nodeCount, edgeFrom, edgeTo, edgeNames, names, pointStarts, pointLngsE6 } = result.value;
      expect([...edgeFrom, ...edgeTo].every((node) => node < nodeCount)).toBe(true);
      expect([...edgeNames].every((name) => name < names.length)).toBe(true);
      expect(pointStarts.at(-1)).toBe(pointLngsE6.length);
    }),
    { numRuns: 400 },
  );
});

test('forged counts are refused before anything is allocated', async () => {
  const claims = forged((unpacked) => {
    // After the two texts of four letters comes the number of nodes.
    unpacked.set([0xff, 0xff, 0xff, 0xff, 0x0f], 10);
    return unpacked;
  });
  const result = await parse(claims);
  expect(result).toMatchObject({ ok: false, error: { code: 'inconsistent' } });
});

test('each refusal says what was found', async () => {
  const result = await parse(file.slice(0, 40));
  expect(result).toEqual({
    ok: false,
    error: { code: 'truncated', message: `The file has 40 bytes, expected ${file.length}.` },
  });
});
