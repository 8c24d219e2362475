import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../../src/domain/pack/byte-range.ts';

describe('a range of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=10-19', { first: 10, last: 19 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
  ])('is found in %s', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });

  it.each([null, '', 'bytes=', 'bytes=-', 'bytes=20-10', 'bytes=0-1,5-6', 'items=0-1', 'bytes=a-b'])(
    'is passed over in %s',
    (header) => {
      expect(byteRange(header, 100)).toBe('whole');
    },
  );

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('cannot be had in %s', (header) => {
    expect(byteRange(header, 100)).toBe('unsatisfiable');
  });

  it('cannot be had of an empty file', () => {
    expect([byteRange('bytes=0-', 0), byteRange('bytes=-5', 0)]).toEqual(['unsatisfiable', 'unsatisfiable']);
  });
});
