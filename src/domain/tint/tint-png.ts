import { crc32 } from '../crc32.ts';

/** Offsets and sizes of PNG (ISO/IEC 15948, §5 and §11.2). */
const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 13;
/** Length, type and checksum around the data of a chunk. */
const CHUNK_EXTRA_BYTES = 12;
const HEADER_END = SIGNATURE_BYTES + CHUNK_EXTRA_BYTES + HEADER_BYTES;
const BIT_DEPTH_AT = SIGNATURE_BYTES + 8 + 8;
const COLOR_TYPE_AT = BIT_DEPTH_AT + 1;
const COLOR_TYPE = { grey: 0, indexed: 3 } as const;
const GREYS = 256;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + CHUNK_EXTRA_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < type.length; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function colorChunks(palette: Uint8Array): readonly Uint8Array[] {
  const colors = new Uint8Array(GREYS * 3);
  const alphas = new Uint8Array(GREYS);
  for (let grey = 0; grey < GREYS; grey++) {
    colors.set(palette.subarray(grey * 4, grey * 4 + 3), grey * 3);
    alphas[grey] = palette[grey * 4 + 3] ?? 0;
  }
  return [chunk('PLTE', colors), chunk('tRNS', alphas)];
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/**
 * Gives every grey of a picture a colour without decoding it: the greys of an 8-bit grey PNG are read as the indexes
 * of an indexed one.
 *
 * @param palette Of each grey red, green, blue and alpha, 0…255 (`paletteOf`).
 * @throws When the picture is anything but an 8-bit grey PNG.
 */
export function tintPng(greyPng: Uint8Array, palette: Uint8Array): Uint8Array<ArrayBuffer> {
  if (greyPng[BIT_DEPTH_AT] !== 8 || greyPng[COLOR_TYPE_AT] !== COLOR_TYPE.grey) {
    throw new Error('Not an 8-bit grey PNG');
  }
  const header = greyPng.slice(SIGNATURE_BYTES + 8, SIGNATURE_BYTES + 8 + HEADER_BYTES);
  header[9] = COLOR_TYPE.indexed;
  return concat([
    greyPng.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', header),
    ...colorChunks(palette),
    greyPng.subarray(HEADER_END),
  ]);
}
