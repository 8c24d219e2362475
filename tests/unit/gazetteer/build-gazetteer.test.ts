import * as v from 'valibot';
import { expect, test } from 'vitest';
import { GazetteerSchema } from '../../../src/schema/gazetteer.ts';
import { bytesOf, gazetteerOf, node, square, way } from './sample-osm.ts';

type Elements = Parameters<typeof gazetteerOf>[0];

/** All but the two sub-districts, as the app reads them. */
const entriesOf = (elements: Elements) =>
  v
    .parse(GazetteerSchema, JSON.parse(bytesOf(elements)))
    .entries.filter((entry) => entry.kind !== 'subdistrict');
const kindsOf = (elements: Elements) => entriesOf(elements).map(({ kind, name }) => `${kind} ${name}`);

const street = { highway: 'residential', name: '文三路' };

test('makes one street of its parts, with a label point on it', () => {
  const entries = entriesOf([
    way(
      [
        [120.05, 30.2],
        [120.051, 30.2],
      ],
      street,
    ),
    way(
      [
        [120.051, 30.2],
        [120.053, 30.201],
      ],
      { ...street, 'name:en': 'Wensan Road' },
    ),
  ]);

  expect(entries).toEqual([
    {
      id: 'w1',
      kind: 'street',
      name: '文三路',
      nameEn: 'Wensan Road',
      syllables: ['wen', 'san', 'lu'],
      subdistrictId: 'west',
      point: [120.051, 30.2],
    },
  ]);
});

test('keeps two streets of the same name that lie apart', () => {
  const entries = entriesOf([
    way(
      [
        [120.05, 30.2],
        [120.051, 30.2],
      ],
      street,
    ),
    way(
      [
        [120.15, 30.2],
        [120.151, 30.2],
      ],
      street,
    ),
  ]);

  expect(entries.map((entry) => entry.subdistrictId)).toEqual(['west', 'east']);
});

test('makes one stop of the two sides of a road', () => {
  const stop = { highway: 'bus_stop', name: '古荡' };
  const entries = entriesOf([node([120.05, 30.2], stop), node([120.0504, 30.2002], stop)]);

  expect(entries.map(({ id, point }) => [id, point])).toEqual([['n1', [120.0502, 30.2001]]]);
});

test.each([
  [{ railway: 'station', station: 'subway' }, 'metro'],
  [{ public_transport: 'platform', bus: 'yes' }, 'bus'],
  [{ amenity: 'kindergarten' }, 'school'],
  [{ leisure: 'park' }, 'park'],
  [{ amenity: 'library' }, 'library'],
  [{ amenity: 'clinic' }, 'clinic'],
  [{ natural: 'peak' }, 'peak'],
  [{ place: 'village' }, 'village'],
  [{ natural: 'water' }, 'water'],
])('takes %j for a %s', (tags, kind) => {
  expect(kindsOf([node([120.05, 30.2], { ...tags, name: '样本' })])).toEqual([`${kind} 样本`]);
});

test.each([
  ['莲花街农贸市场', {}, 'market'],
  ['东山弄市集', {}, 'market'],
  ['万劢德菜巿场(翠苑店)', {}, 'market'],
  ['古荡小商品市场', {}, 'shop'],
  ['杭州陶瓷品市场', {}, 'shop'],
  ['岳王艺术城', {}, 'shop'],
  ['家人超市（东15店）', { shop: 'supermarket' }, 'shop'],
  ['瑶瑶果蔬超市', {}, 'shop'],
])('takes the marketplace %s, %j, for a %s', (name, tags, kind) => {
  expect(kindsOf([node([120.05, 30.2], { amenity: 'marketplace', ...tags, name })])).toEqual([
    `${kind} ${name}`,
  ]);
});

test('takes a building that is called a market for a market', () => {
  expect(kindsOf([square([120.05, 30.2], { building: 'yes', name: '骆家庄农贸市场' })])).toEqual([
    'market 骆家庄农贸市场',
  ]);
});

test('knows a school only once when its building has the same name', () => {
  const name = '行知小学';
  expect(
    kindsOf([
      square([120.05, 30.2], { building: 'school', name }),
      node([120.05, 30.2], { amenity: 'school', name }),
    ]),
  ).toEqual(['school 行知小学']);
});

test('knows a station only once when its building has the same name, but keeps a building beside a stop', () => {
  const building = square([120.05, 30.2], { building: 'yes', name: '蒋村' });

  expect(kindsOf([building, node([120.05, 30.2], { station: 'subway', name: '蒋村' })])).toEqual([
    'metro 蒋村',
  ]);
  expect(kindsOf([building, node([120.05, 30.2], { highway: 'bus_stop', name: '蒋村' })])).toEqual([
    'building 蒋村',
    'bus 蒋村',
  ]);
});

test('leaves out house numbers, numbered blocks and what has no name', () => {
  expect(
    kindsOf([
      square([120.05, 30.2], { building: 'yes', name: '5幢' }),
      square([120.06, 30.2], { building: 'yes', name: '熙园3幢' }),
      square([120.07, 30.2], { building: 'yes' }),
    ]),
  ).toEqual([]);
});

test('leaves out barracks whose tags do not say that they are', () => {
  expect(kindsOf([square([120.05, 30.2], { building: 'yes', name: '某部队营房' })])).toEqual([]);
});

test('ends a kilometre beyond the district and labels a street on the near side', () => {
  const outside = node([120.3, 30.2], { leisure: 'park', name: '远处公园' });
  const near = node([120.205, 30.2], { leisure: 'park', name: '近处公园' });
  const crossing = way(
    [
      [120.199, 30.25],
      [120.2, 30.25],
      [120.25, 30.25],
      [120.3, 30.25],
    ],
    street,
  );
  const entries = entriesOf([outside, near, crossing]);

  expect(entries.map(({ name, subdistrictId }) => [name, subdistrictId])).toEqual([
    ['文三路', 'east'],
    ['近处公园', null],
  ]);
  expect(entries[0]?.point[0]).toBeLessThanOrEqual(120.2);
});

test('reads a character in its context', () => {
  const [entry] = entriesOf([node([120.05, 30.2], { amenity: 'bank', name: '招商银行' })]);

  expect(entry?.syllables).toEqual(['zhao', 'shang', 'yin', 'hang']);
});

test('knows the readings of characters that no place has, and their traditional forms', () => {
  const gazetteer = v.parse(GazetteerSchema, JSON.parse(bytesOf([])));

  expect(gazetteer.readings.get('魅')).toEqual(['mei']);
  expect(gazetteer.simplified.get('龍')).toBe('龙');
  expect(gazetteer.simplified.get('栖')).toBeUndefined();
});

test('lists the sub-districts', () => {
  expect(gazetteerOf([]).id).toEqual(['east', 'west']);
});

test('gives the same bytes for the same extract', () => {
  const elements = [
    way(
      [
        [120.05, 30.2],
        [120.06, 30.2],
      ],
      street,
    ),
    node([120.05, 30.2], { leisure: 'park', name: '园' }),
  ];

  expect(bytesOf(elements)).toBe(bytesOf(elements));
});
