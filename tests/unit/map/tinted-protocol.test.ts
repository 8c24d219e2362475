import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodeGrey } from '../../../pipeline/raster/encode-grey.ts';
import type { Ramp } from '../../../src/domain/tint/ramp.ts';
import { tintedProtocol, tintedUrl } from '../../../src/map/tinted-protocol.ts';

const ARCHIVE = 'pmtiles://https://atlas.test/relief.pmtiles';
const ramp: Ramp = [
  { grey: 0, color: '#3a5442', alpha: 0.25 },
  { grey: 57.5, color: '#fffae2', alpha: 1 },
];

/** The protocol over an archive that answers with `data`, and what the archive was asked for. */
function protocolOver(data: object) {
  const asked: string[] = [];
  const { load } = tintedProtocol(({ url }) => {
    asked.push(url);
    return Promise.resolve({ data });
  });
  return { asked, load: (url: string) => load({ url }, new AbortController()) };
}

test('the archive is asked without the colours, and its tiles keep them', async () => {
  const { asked, load } = protocolOver({ tiles: [`${ARCHIVE}/{z}/{x}/{y}`], maxzoom: 12 });
  const { data } = await load(tintedUrl(ARCHIVE, ramp));
  expect(asked).toEqual([ARCHIVE]);
  expect(data).toEqual({ tiles: [tintedUrl(`${ARCHIVE}/{z}/{x}/{y}`, ramp)], maxzoom: 12 });
});

test('a tile comes in the colours of its address', async () => {
  const { asked, load } = protocolOver(encodeGrey(Float32Array.from([0, 60, 60, 0]), 2));
  const { data } = await load(tintedUrl(`${ARCHIVE}/10/853/420`, ramp));
  expect(asked).toEqual([`${ARCHIVE}/10/853/420`]);
  const pixels = PNG.sync.read(Buffer.from(data as Uint8Array)).data;
  expect([...pixels.subarray(0, 8)]).toEqual([0x3a, 0x54, 0x42, 64, 0xff, 0xfa, 0xe2, 255]);
});

test('a tile that the archive does not have stays empty', async () => {
  const { load } = protocolOver(new Uint8Array());
  expect(await load(tintedUrl(`${ARCHIVE}/10/1/1`, ramp))).toEqual({ data: new Uint8Array() });
});
