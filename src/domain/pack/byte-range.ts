/** A part of a file, both ends included, as in `Content-Range`. */
export type ByteRange = Readonly<{ first: number; last: number }>;

const RANGE = /^bytes=(?<first>\d*)-(?<last>\d*)$/;

/**
 * Which bytes a `Range` header asks for (RFC 9110, section 14).
 *
 * @param size Of the whole file, in bytes.
 * @returns `whole` for a header that is to be passed over: another unit, several parts, or none; `unsatisfiable` where
 *   nothing of it is in the file, to be answered by 416
 */
export function byteRange(header: string | null, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const asked = RANGE.exec(header?.trim() ?? '')?.groups;
  if (asked === undefined) return 'whole';
  const { first = '', last = '' } = asked;
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    // The last so many bytes.
    const count = Math.min(Number(last), size);
    return count === 0 ? 'unsatisfiable' : { first: size - count, last: size - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return 'whole';
  if (Number(first) >= size) return 'unsatisfiable';
  return { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
