import * as fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { unzipPack } from '../../../src/data/pack/pack-zip.ts';
import { packContents } from '../../../src/domain/pack/pack-contents.ts';
import { PACK_MANIFEST_PATH, parsePackManifest } from '../../../src/schema/pack-manifest.ts';
import { answerRange } from '../../../src/service-worker/answer-range.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { changedBytes } from '../inputs/changed-bytes.ts';
import { changedJson } from '../inputs/changed-json.ts';
import { changedText } from '../inputs/changed-text.ts';
import { forgeZip } from '../inputs/forged-zip.ts';

const HOME = 'https://atlas.test/xihu/';
/** A header cannot hold other characters: the browser refuses them before anybody is asked. */
const HEADER_TEXT = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

const MANIFEST = {
  files: [
    { path: 'index.html', bytes: 6, sha256: 'a'.repeat(64) },
    { path: 'geo/base/walk.bin', bytes: 3, sha256: '0123456789abcdef'.repeat(4) },
  ],
};
const JSON_TEXT = JSON.stringify(MANIFEST);
const FILES = {
  [PACK_MANIFEST_PATH]: strToU8(JSON_TEXT),
  'index.html': strToU8('<html>'),
  'geo/base/walk.bin': new Uint8Array(3),
};
const ZIP = zipSync(FILES, { level: 0 });

function feedManifest(json: string): void {
  const manifest = parsePackManifest(json);
  if (!manifest.ok) return;
  packContents(manifest.value.files);
  for (const { path } of manifest.value.files)
    promise(new URL(path, HOME).href.startsWith(HOME), `${path} lies outside the atlas`);
}

async function feedZip(bytes: Uint8Array): Promise<void> {
  const pack = unzipPack(bytes, { home: HOME, json: JSON_TEXT });
  if (!pack.ok) return;
  promise(pack.value.json === JSON_TEXT, 'a list of others is taken');
  for (const { path } of MANIFEST.files)
    await (await pack.value.fetch(new URL(path, HOME).href)).arrayBuffer();
}

/** Answers with the part that was asked for, or says why not. */
async function feedRange(range: string): Promise<void> {
  if (!HEADER_TEXT.test(range)) return;
  const kept = new Response(new Uint8Array(100), { headers: { etag: '"x"' } });
  const answer = await answerRange(new Request(HOME, { headers: { range } }), kept);
  promise([200, 206, 416].includes(answer.status), `answered by ${answer.status}`);
  const { byteLength } = await answer.arrayBuffer();
  promise(
    answer.status !== 206 || String(byteLength) === answer.headers.get('content-length'),
    'a part of another length than is said',
  );
}

/** A pack as a file from somebody else, its list, and the parts that are asked of what is kept. */
export function openPackTarget(): FuzzTarget {
  const text = changedText([JSON_TEXT]).map((json) => ['manifest', json] as const);
  const json = changedJson([MANIFEST]).map((value) => ['manifest', JSON.stringify(value)] as const);
  const range = changedText(['bytes=0-99', 'bytes=-5', 'bytes=10-', 'bytes=0-1,5-6', 'items=1-2']).map(
    (header) => ['range', header] as const,
  );
  const zip = changedBytes([ZIP, zipSync(FILES)]).map((bytes) => ['zip', bytes] as const);
  const forged = fc
    .record({
      claimedBytes: fc.constantFrom(0, 1, 6, 99_999_999, 0x7fffffff, 0xffffffff),
      claimedPackedBytes: fc.constantFrom(0, 1, 6, 0xffffffff),
      isPacked: fc.boolean(),
      times: fc.constantFrom(1, 2, 300, 3000),
      kilobytes: fc.nat(300),
    })
    .map(({ kilobytes, ...claims }) => {
      const content = new Uint8Array(kilobytes * 1000);
      return [
        'zip',
        forgeZip([
          { path: PACK_MANIFEST_PATH, content: strToU8(JSON_TEXT) },
          { path: 'index.html', content, ...claims },
        ]),
      ] as const;
    });
  return fuzzTarget(
    fc.oneof(text, json, range, { weight: 2, arbitrary: zip }, forged),
    async ([kind, input]) => {
      if (typeof input !== 'string') return feedZip(input);
      if (kind === 'range') return feedRange(input);
      feedManifest(input);
    },
  );
}
