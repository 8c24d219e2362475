import { guessEncoding } from '../../domain/own-data/guess-encoding.ts';
import type { Encoding, EncodingGuess } from '../../domain/own-data/own-file.ts';

export const SLICE_BYTES = 4_000_000;
const FIRST_BYTES = 262_144;

/** The bytes of a file in slices, so that no more than one is held. */
export async function* slicesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += SLICE_BYTES)
    yield new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer());
}

export const beginningOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer());

async function isAllUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const slice of slicesOf(file)) decoder.decode(slice, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** How a file is written: all of it is looked at, because a name beyond ASCII may come late. */
export async function encodingOf(file: Blob): Promise<EncodingGuess> {
  const beginning = await beginningOf(file);
  return guessEncoding(beginning, await isAllUtf8(file));
}

/** The text of a file in slices, without a mark at its beginning. What cannot be read becomes �. */
export async function* textsOf(file: Blob, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const slice of slicesOf(file)) yield decoder.decode(slice, { stream: true });
  yield decoder.decode();
}

export async function wholeText(file: Blob, encoding: Encoding): Promise<string> {
  return new TextDecoder(encoding).decode(await file.arrayBuffer());
}
