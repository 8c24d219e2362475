import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GazetteerSchema } from '../../../src/schema/gazetteer.ts';

const good = {
  version: 1,
  licence: 'ODbL',
  osmDate: null,
  kinds: ['park', 'street'],
  subdistricts: ['gudang'],
  readings: {},
  otherReadings: {},
  simplified: '',
  id: ['n1', 'n2', 'n3'],
  kind: [0, 1, 0],
  name: ['甲', '乙', '丙'],
  nameEn: { '0': 'A' },
  pinyin: {},
  subdistrict: [0, 0, -1],
  lng: [12010000, 12011000, 12012000],
  lat: [3020000, 3021000, 3022000],
};
const idsOf = (columns: object) =>
  v.parse(GazetteerSchema, { ...good, ...columns }).entries.map(({ id }) => id);

describe('a bad record of the gazetteer', () => {
  it.each([
    ['an id that is none', { id: ['n1', null, 'n3'] }],
    ['a kind that is not known', { kind: [0, 7, 0] }],
    ['a kind that this release does not know', { kinds: ['park', 'spaceport'] }],
    ['no name', { name: ['甲', null, '丙'] }],
    ['a sub-district that is not known', { subdistrict: [0, 9, -1] }],
    ['a longitude that is none', { lng: [12010000, 99000000, 12012000] }],
    ['a latitude that is missing', { lat: [3020000, null, 3022000] }],
  ])('costs itself and no other: %s', (_, columns) => {
    expect(idsOf(columns)).toEqual(['n1', 'n3']);
  });

  it('costs an English name where only that is bad', () => {
    const { entries } = v.parse(GazetteerSchema, {
      ...good,
      nameEn: { '0': 'A', '1': 5 },
      pinyin: { '2': {} },
    });
    expect(entries.map(({ nameEn }) => nameEn)).toEqual(['A', null, null]);
  });
});

it('columns of different lengths tell nothing of any record', () => {
  expect(v.is(GazetteerSchema, { ...good, name: ['甲'] })).toBe(false);
});
