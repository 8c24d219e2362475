/** Many texts as bytes, so that a worker hands a million of them over at once instead of copying each. */
export type PackedTexts = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each begins, and the last ends: one more than there are texts. */
  starts: Uint32Array<ArrayBuffer>;
}>;

export function packTexts(texts: readonly string[]): PackedTexts {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(64, texts.length * 16));
  let end = 0;
  texts.forEach((text, at) => {
    // A character of a string takes three bytes at most.
    if (end + text.length * 3 > bytes.length) {
      const wider = new Uint8Array(bytes.length * 2 + text.length * 3);
      wider.set(bytes.subarray(0, end));
      bytes = wider;
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    starts[at + 1] = end;
  });
  return { bytes: bytes.slice(0, end), starts };
}

const decoder = new TextDecoder();

/** The text at a position; "" beyond the last. */
export const textAt = ({ bytes, starts }: PackedTexts, at: number): string =>
  decoder.decode(bytes.subarray(starts[at] ?? 0, starts[at + 1] ?? 0));
