import { expect, test } from 'vitest';
import { sortInitiatives } from '../../../../src/domain/facets/sort-initiatives.ts';
import type { InitiativeOrder } from '../../../../src/domain/facets/sort-initiatives.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';

const initiatives = [
  unlocatedInitiative('fund', {
    name: { zh: '资金', en: 'Fund' },
    status: 'planned',
    sections: ['reform-1-market'],
  }),
  locatedInitiative('far', {
    name: { zh: '安吉', en: 'Zebra' },
    point: lngLat(120.2, 30.2),
    status: 'open',
    sections: ['reform-5-livelihood'],
  }),
  locatedInitiative('near', {
    name: { zh: '北山', en: 'Apple' },
    point: lngLat(120.11, 30.2),
    status: 'planned',
    sections: ['reform-6-governance', 'h1-review'],
  }),
];
const pinyin = new Intl.Collator('zh-u-co-pinyin');

test.each<[string, InitiativeOrder, string[]]>([
  ['as the report comes to them', { by: 'report' }, ['near', 'fund', 'far']],
  [
    'by distance, without a place last',
    { by: 'distance', center: lngLat(120.1, 30.2) },
    ['near', 'far', 'fund'],
  ],
  ['by pinyin', { by: 'name', compareNames: (a, b) => pinyin.compare(a.zh, b.zh) }, ['far', 'near', 'fund']],
  [
    'by English name',
    { by: 'name', compareNames: (a, b) => a.en.localeCompare(b.en, 'en') },
    ['near', 'fund', 'far'],
  ],
  ['by status, equal ones as given', { by: 'status' }, ['far', 'fund', 'near']],
])('sorts %s', (_, order, ids) => {
  expect(sortInitiatives(initiatives, order).map(({ id }) => id)).toEqual(ids);
});
