import * as v from 'valibot';
import { expect, test } from 'vitest';
import { InitiativeFeatureSchema } from '../../../src/schema/initiative.ts';

const text = { zh: '样本', en: 'Sample' };
const location = {
  point: [120.1, 30.2],
  accuracyMeters: 50,
  method: text,
  osmRef: 'way/1',
  shape: { kind: 'place' },
  address: null,
};
const unlocated = { reason: 'not-found', explanation: text };
const properties = {
  category: 'market',
  kind: 'place',
  status: 'open',
  statusDate: '2024-09',
  statusSources: ['daily'],
  reportVerb: { zh: '开业', en: 'opened' },
  later: null,
  name: text,
  summary: text,
  namedInReport: true,
  sections: ['h1-review'],
  quote: '菜市',
  location,
  unlocated: null,
  facts: [{ text, sources: ['daily'] }],
  related: ['renewal'],
  remark: null,
};
const geometry = { type: 'Point', coordinates: [120.1, 30.2] };

const accepts = (changedProperties: object, changedFeature: object = {}) =>
  v.is(InitiativeFeatureSchema, {
    type: 'Feature',
    id: 'gudang-market',
    geometry,
    properties: { ...properties, ...changedProperties },
    ...changedFeature,
  });

test('accepts a located initiative', () => {
  expect(accepts({})).toBe(true);
});

test('accepts an unlocated initiative that says why', () => {
  expect(accepts({ location: null, unlocated }, { geometry: null })).toBe(true);
});

test.each([
  { name: 'a geometry without a location', properties: { location: null }, feature: {} },
  { name: 'a location without a geometry', properties: {}, feature: { geometry: null } },
  { name: 'neither a location nor a reason', properties: { location: null }, feature: { geometry: null } },
  { name: 'both a location and a reason for none', properties: { unlocated }, feature: {} },
])('refuses $name', (broken) => {
  expect(accepts(broken.properties, broken.feature)).toBe(false);
});

test.each([
  { name: 'a property it does not know', change: { colour: 'red' } },
  { name: 'an unknown category', change: { category: 'park' } },
  { name: 'an unknown status', change: { status: 'rumoured' } },
  { name: 'a status that does not fit its kind', change: { kind: 'programme' } },
  { name: 'a name in one language', change: { name: { zh: '样本' } } },
  { name: 'a name of spaces', change: { name: { zh: ' ', en: 'Sample' } } },
  { name: 'no section', change: { sections: [] } },
  { name: 'a quote of more than 60 characters', change: { quote: '字'.repeat(61) } },
  { name: 'a fact without a source', change: { facts: [{ text, sources: [] }] } },
  { name: 'a radius of nothing', change: { location: { ...location, accuracyMeters: 0 } } },
  {
    name: 'a stand-in that does not say for what',
    change: { location: { ...location, shape: { kind: 'stand-in' } } },
  },
  { name: 'an OpenStreetMap object without its type', change: { location: { ...location, osmRef: '123' } } },
])('refuses $name', ({ change }) => {
  expect(accepts(change)).toBe(false);
});

test.each(['Gudang', 'gudang_market', '-gudang', ''])('refuses the id "%s"', (id) => {
  expect(accepts({}, { id })).toBe(false);
});

test('takes a fact as well supported unless it says otherwise', () => {
  const feature = v.parse(InitiativeFeatureSchema, { type: 'Feature', id: 'a', geometry, properties });

  expect(feature.properties.facts[0]?.weak).toBe(false);
});
