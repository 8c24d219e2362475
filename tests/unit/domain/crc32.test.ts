import { expect, test } from 'vitest';
import { crc32 } from '../../../src/domain/crc32.ts';

test('gives the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('of nothing is 0', () => {
  expect(crc32(new Uint8Array())).toBe(0);
});
