import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { encodeWalkNetwork } from '../../../pipeline/walk/encode-walk-network.ts';
import { crc32 } from '../../../src/domain/crc32.ts';
import { ReachEngine } from '../../../src/domain/reach/reach-engine.ts';
import { findRoute } from '../../../src/domain/route/find-route.ts';
import { parseWalkNetwork } from '../../../src/domain/walk/parse-walk-network.ts';
import { EDGE_FLAG, WALK_HEADER_BYTES, type WalkNetwork } from '../../../src/schema/walk-network.ts';
import { inflateRaw } from '../../../src/workers/inflate-raw.ts';
import { at, buildTestNetwork } from '../../unit/domain/walk/build-test-network.ts';
import { type FuzzTarget, fuzzTarget } from '../fuzz-target.ts';
import { byteChanges, changeBytes } from '../inputs/changed-bytes.ts';

/** A small network, as the pipeline packs it. */
export const SMALL_WALK_FILE = encodeWalkNetwork(
  buildTestNetwork({
    nodes: [
      [0, 0],
      [200, 0],
      [200, 150],
      [0, 300],
    ],
    edges: [
      { from: 0, to: 1, via: [[100, 20]], name: { zh: '文三街', en: 'Wensan Street' }, heights: [5, 9] },
      { from: 0, to: 2, kind: 'steps', flags: EDGE_FLAG.bridge, heights: [5, 30], year: 19 },
      { from: 1, to: 2, flags: EDGE_FLAG.heightUnknown },
      { from: 2, to: 3, kind: 'path' },
    ],
    barriers: [
      [
        [-50, -50],
        [300, -50],
      ],
    ],
  }),
);
const UNPACKED = new Uint8Array(inflateRawSync(SMALL_WALK_FILE.subarray(WALK_HEADER_BYTES)));
/** The barriers are most of the bytes; what is read before them is where most can go wrong. */
const COLUMN_BYTES = 220;

type Part = 'file' | 'header' | 'columns' | 'content';

/** The file with its content changed, and a header that fits. */
function withContent(unpacked: Uint8Array): Uint8Array {
  const packed = deflateRawSync(unpacked, { level: 1 });
  const file = new Uint8Array(Buffer.concat([SMALL_WALK_FILE.subarray(0, WALK_HEADER_BYTES), packed]));
  const view = new DataView(file.buffer);
  [packed.length, unpacked.length, crc32(unpacked)].forEach((value, index) =>
    view.setUint32(8 + 4 * index, value, true),
  );
  return file;
}

function changeFile(part: Part, changes: Parameters<typeof changeBytes>[1]): Uint8Array {
  if (part === 'header') return changeBytes(SMALL_WALK_FILE, changes, 0, WALK_HEADER_BYTES);
  if (part === 'file') return changeBytes(SMALL_WALK_FILE, changes);
  return withContent(changeBytes(UNPACKED, changes, 0, part === 'columns' ? COLUMN_BYTES : UNPACKED.length));
}

/** "All indices in a parsed network are checked, so readers need no checks of their own." */
function walkOn(network: WalkNetwork): void {
  const engine = new ReachEngine(network);
  const origin = { point: at([10, 5]), mode: 'normal' } as const;
  engine.reach({ ...origin, minutes: [5, 15] });
  findRoute(engine, origin, { type: 'Point', coordinates: at([190, 140]) });
}

/** The walking network: the file, its header, and its columns packed anew so that their check sum is right. */
export function openWalkTarget(): FuzzTarget {
  const part = fc.constantFrom<Part>('file', 'header', 'columns', 'columns', 'columns', 'content');
  return fuzzTarget(fc.tuple(part, byteChanges()), async ([of, changes]) => {
    const network = await parseWalkNetwork(changeFile(of, changes), inflateRaw);
    if (network.ok) walkOn(network.value);
  });
}
