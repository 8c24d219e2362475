import * as fc from 'fast-check';

const MOST_CHANGES = 6;
/** Where counts and lengths overflow, or become negative. */
const AWKWARD_NUMBERS = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

type Change = Readonly<{ how: keyof typeof CHANGES; where: number; much: number; number: number }>;
type Spot = Readonly<{ at: number; length: number }>;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The bytes with others in the place of those from `at`; never longer. */
function overwritten(bytes: Uint8Array, at: number, others: readonly number[]): Uint8Array {
  const changed = bytes.slice();
  changed.set(others.slice(0, Math.max(0, bytes.length - at)), at);
  return changed;
}

const littleEndian = (number: number): readonly number[] =>
  [0, 8, 16, 24].map((bits) => (number >>> bits) & 0xff);

/** What is done to bytes at a place of them. */
const CHANGES = {
  flip: (bytes: Uint8Array, { at }: Spot, { much }: Change) =>
    overwritten(bytes, at, [(bytes[at] ?? 0) ^ (1 << (much % 8))]),
  byte: (bytes: Uint8Array, { at }: Spot, { much }: Change) => overwritten(bytes, at, [much & 0xff]),
  word: (bytes: Uint8Array, { at }: Spot, { number }: Change) => overwritten(bytes, at, littleEndian(number)),
  bigEndianWord: (bytes: Uint8Array, { at }: Spot, { number }: Change) =>
    overwritten(bytes, at, littleEndian(number).toReversed()),
  half: (bytes: Uint8Array, { at }: Spot, { number }: Change) =>
    overwritten(bytes, at, littleEndian(number).slice(0, 2)),
  end: (bytes: Uint8Array, { at }: Spot) => bytes.slice(0, at),
  remove: (bytes: Uint8Array, { at, length }: Spot) =>
    joined(bytes.subarray(0, at), bytes.subarray(at + length)),
  repeat: (bytes: Uint8Array, { at, length }: Spot, { much }: Change) =>
    joined(
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + (much % 30) }, () => bytes.subarray(at, at + length)),
      bytes.subarray(at),
    ),
  fill: (bytes: Uint8Array, { at, length }: Spot, { much }: Change) =>
    bytes.slice().fill(much & 0xff, at, at + length),
};

const HOWS = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom(...HOWS),
  where: fc.nat(),
  much: fc.nat(100_000),
  number: fc.oneof(fc.constantFrom(...AWKWARD_NUMBERS), fc.nat(0xffffffff)),
});

/** A change of some bytes, as a value that can be shown and made smaller. */
export const byteChanges = (most = MOST_CHANGES): fc.Arbitrary<readonly Change[]> =>
  fc.array(change, { maxLength: most });

/** Changes some bytes, all between `from` and `to`. */
export function changeBytes(
  bytes: Uint8Array,
  changes: readonly Change[],
  from = 0,
  to = bytes.length,
): Uint8Array {
  return changes.reduce((now, one) => {
    const room = Math.max(1, Math.min(to, now.length) - from);
    const at = Math.min(now.length, from + (one.where % room));
    return CHANGES[one.how](now, { at, length: 1 + (one.much % 64) }, one);
  }, bytes);
}

/** Bytes that readers know, changed here and there. */
export const changedBytes = (known: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.constantFrom(...known), byteChanges())
        .map(([bytes, changes]) => changeBytes(bytes, changes)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
