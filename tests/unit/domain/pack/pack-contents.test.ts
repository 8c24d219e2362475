import { expect, it } from 'vitest';
import { packContents, sumBytes } from '../../../../src/domain/pack/pack-contents.ts';

const file = (path: string, bytes: number) => ({ path, bytes, sha256: '0'.repeat(64) });
const FILES = [
  file('index.html', 1),
  file('assets/index-abc.js', 2),
  file('geo/base/xihu.pmtiles', 4),
  file('geo/base/walk.bin', 8),
  file('geo/base/gazetteer.json', 16),
  file('geo/base/tours.json', 32),
  file('geo/tours/liuxia.json', 64),
  file('geo/initiatives/market.geojson', 128),
];

it('says of each part how large it is, and leaves no file out', () => {
  expect(packContents(FILES)).toEqual([
    { part: 'program', bytes: 3 },
    { part: 'map', bytes: 4 },
    { part: 'walks', bytes: 8 },
    { part: 'names', bytes: 16 },
    { part: 'programme', bytes: 128 },
    { part: 'tours', bytes: 96 },
  ]);
  expect(sumBytes(FILES)).toBe(255);
});
