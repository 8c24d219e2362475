import { gzipSync } from 'node:zlib';
import { at } from '../geometry/at.ts';

export type DirectoryEntry = { tileId: number; offset: number; length: number; runLength: number };

/** The root directory must fit, with the header, into the first 16 kB of the archive. */
const ROOT_LIMIT_BYTES = 16_384 - 127;

function varints(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function serializeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const offsets = entries.map((entry, i) => {
    const previous = i === 0 ? null : at(entries, i - 1);
    return previous !== null && entry.offset === previous.offset + previous.length ? 0 : entry.offset + 1;
  });
  const columns = [
    entries.length,
    ...entries.map((entry, i) => entry.tileId - (i === 0 ? 0 : at(entries, i - 1).tileId)),
    ...entries.map((entry) => entry.runLength),
    ...entries.map((entry) => entry.length),
    ...offsets,
  ];
  return gzipSync(varints(columns), { level: 9 });
}

/** One root when it fits, else a root that points to leaves. */
export function buildDirectories(
  entries: readonly DirectoryEntry[],
  rootLimitBytes = ROOT_LIMIT_BYTES,
): { root: Uint8Array; leaves: Uint8Array } {
  const whole = serializeDirectory(entries);
  if (whole.length <= rootLimitBytes) return { root: whole, leaves: new Uint8Array() };
  for (let leafSize = 256; ; leafSize *= 2) {
    const parts: Uint8Array[] = [];
    const pointers: DirectoryEntry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += leafSize) {
      const leaf = serializeDirectory(entries.slice(i, i + leafSize));
      pointers.push({ tileId: at(entries, i).tileId, offset, length: leaf.length, runLength: 0 });
      parts.push(leaf);
      offset += leaf.length;
    }
    const root = serializeDirectory(pointers);
    if (root.length <= rootLimitBytes) return { root, leaves: Buffer.concat(parts) };
  }
}
