import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../../pipeline/walk/byte-writer.ts';
import { ByteReader } from '../../../../src/domain/walk/byte-reader.ts';

test('reads back whatever was written', () => {
  const unsigned = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const signed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(unsigned, signed)), (pairs) => {
      const writer = new ByteWriter();
      for (const [a, b] of pairs) {
        writer.unsigned(a);
        writer.signed(b);
      }
      const reader = new ByteReader(writer.finish());
      expect(pairs.map(() => [reader.unsigned(), reader.signed()])).toEqual(pairs);
      expect([reader.remaining, reader.overrun]).toEqual([0, false]);
    }),
  );
});

test('says so when more is asked for than there is', () => {
  const reader = new ByteReader(Uint8Array.of(1));
  expect([reader.byte(), reader.byte(), reader.overrun]).toEqual([1, 0, true]);
});

test('says so when a number does not end', () => {
  const reader = new ByteReader(new Uint8Array(9).fill(0xff));
  reader.unsigned();
  expect(reader.overrun).toBe(true);
});

test('refuses to write what is no whole number', () => {
  for (const wrong of [NaN, -1, 0.5, 2 ** 32]) {
    expect(() => new ByteWriter().unsigned(wrong)).toThrow(RangeError);
  }
});
