import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EVERYDAY_KINDS, GazetteerSchema } from '../../../src/schema/gazetteer.ts';

const bytes = readFileSync(new URL('../../../public/geo/base/gazetteer.json', import.meta.url));
const { entries } = v.parse(GazetteerSchema, JSON.parse(bytes.toString()));

const MAX_GZIP_BYTES = 600_000;

test('stays below its budget', () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(MAX_GZIP_BYTES);
});

test('has places of every everyday kind', () => {
  const kinds = new Set(entries.map((entry) => entry.kind));

  expect(EVERYDAY_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('has every id once', () => {
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
});

test('has one entry for a street of many parts', () => {
  expect(entries.filter(({ kind, name }) => kind === 'street' && name === '文三路')).toHaveLength(1);
});

test('gives every Han character of a name its syllable', () => {
  expect(entries.filter(({ syllables }) => syllables.includes(''))).toEqual([]);
});

test('has no Chinese characters in English names', () => {
  expect(entries.filter(({ nameEn }) => /\p{Script=Han}/u.test(nameEn ?? ''))).toEqual([]);
});

test.each([
  ['metro', 1],
  ['subdistrict', 1],
  ['peak', 1],
  ['village', 0.98],
  ['water', 0.95],
  ['street', 0.95],
])('has English names for all of a kind or nearly all: %s', (kind, share) => {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const named = ofKind.filter(({ name, nameEn }) => nameEn !== null || !/\p{Script=Han}/u.test(name));

  expect(named.length / ofKind.length).toBeGreaterThanOrEqual(share);
});

test('names nothing military', () => {
  expect(entries.filter(({ name }) => /部队|军区|武警|营房/.test(name)).map(({ name }) => name)).toEqual([]);
});
