import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/domain/crc32.ts';

/** A file of an archive, with what its directory claims of it; the truth where nothing is claimed. */
export type ForgedEntry = Readonly<{
  path: string;
  content: Uint8Array;
  /** Else it lies there as it is. */
  isPacked?: boolean;
  claimedBytes?: number;
  claimedPackedBytes?: number;
  /** So many entries of the directory lead to the same bytes, as in a bomb of overlapping files (Fifield 2019). */
  times?: number;
}>;

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [STORED, DEFLATED] = [0, 8];

/** The fields that a local header and the directory have in common, from "version needed" to the length of the name. */
type Common = Readonly<{
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  nameBytes: number;
}>;

function writeCommon(
  view: DataView,
  at: number,
  { method, checksum, packed, unpacked, nameBytes }: Common,
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, unpacked, true);
  view.setUint16(at + 22, nameBytes, true);
}

function record(signature: number, bytes: number, write: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  view.setUint32(0, signature, true);
  write(view);
  return new Uint8Array(view.buffer);
}

/** An archive whose directory may lie. */
export function forgeZip(entries: readonly ForgedEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content, isPacked = true, claimedBytes, claimedPackedBytes, times = 1 } of entries) {
    const data = isPacked ? new Uint8Array(deflateRawSync(content)) : content;
    const name = new TextEncoder().encode(path);
    const common = {
      ...{ method: isPacked ? DEFLATED : STORED, checksum: crc32(content), nameBytes: name.length },
      ...{ packed: claimedPackedBytes ?? data.length, unpacked: claimedBytes ?? content.length },
    };
    const at = offset;
    parts.push(
      record(LOCAL, 30, (view) => writeCommon(view, 4, common)),
      name,
      data,
    );
    offset += 30 + name.length + data.length;
    for (let time = 0; time < times; time += 1) {
      const called = time === 0 ? name : new TextEncoder().encode(`${time}/${path}`);
      directory.push(
        record(CENTRAL, 46, (view) => {
          writeCommon(view, 6, { ...common, nameBytes: called.length });
          view.setUint32(42, at, true);
        }),
        called,
      );
    }
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length / 2;
  const end = record(END, 22, (view) => {
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}
