import { expect, test } from 'vitest';
import { type BrokenCase, placeAt } from './broken-case.ts';
import { BROKEN_DISTRICT } from './broken-district.ts';
import { BROKEN_EVIDENCE } from './broken-evidence.ts';
import { BROKEN_HOMES } from './broken-homes.ts';
import { BROKEN_MANIFEST } from './broken-manifest.ts';
import { BROKEN_OPENINGS, opening } from './broken-openings.ts';
import { BROKEN_PARTS } from './broken-parts.ts';
import { BROKEN_PLACES } from './broken-places.ts';
import { BROKEN_REFERENCES } from './broken-references.ts';
import { BROKEN_SOURCES } from './broken-sources.ts';
import { BROKEN_STRUCTURE } from './broken-structure.ts';
import { BROKEN_TEXTS } from './broken-texts.ts';
import { BROKEN_TOURS, touring } from './broken-tours.ts';
import { BROKEN_VISITS } from './broken-visits.ts';
import { brokenGeo } from './sample-geo.ts';
import { findProblems } from '../../../pipeline/check/find-problems.ts';
import { RULES } from '../../../pipeline/check/rules.ts';

const CASES: readonly BrokenCase[] = [
  ...BROKEN_STRUCTURE,
  ...BROKEN_DISTRICT,
  ...BROKEN_REFERENCES,
  ...BROKEN_PLACES,
  ...BROKEN_PARTS,
  ...BROKEN_TEXTS,
  ...BROKEN_EVIDENCE,
  ...BROKEN_SOURCES,
  ...BROKEN_MANIFEST,
  ...BROKEN_HOMES,
  ...BROKEN_VISITS,
  ...BROKEN_TOURS,
  ...BROKEN_OPENINGS,
];

test('finds nothing in a project that keeps to every rule', () => {
  expect(findProblems(brokenGeo())).toEqual([]);
});

test.each(CASES)('finds $name', ({ breakIt, expected }) => {
  const problems = findProblems(brokenGeo(breakIt));

  expect(problems.map(({ rule, severity, file, path }) => `${rule} ${severity} ${file} ${path}`)).toEqual(
    expected,
  );
});

test('every rule is broken by a case', () => {
  const broken = new Set(CASES.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])));

  expect([...broken].toSorted()).toEqual(Object.keys(RULES).toSorted());
});

const UNBROKEN: readonly Pick<BrokenCase, 'name' | 'breakIt'>[] = [
  { name: 'an opening no more precise than its fact', breakIt: opening({ date: '2024' }, {}) },
  { name: 'a tour with every kind of place, from a station to a bus stop', breakIt: touring() },
  {
    name: 'a tour with a place just across the edge of the district, back to any exit',
    breakIt: touring((tour) => {
      tour.stops[1]!.place = { kind: 'gazetteer', id: 'w10', name: { zh: '界外公园', en: 'A park' } };
      tour.end = { kind: 'station', id: 'gudang-station', exit: null };
    }),
  },
  {
    name: 'a source that only a tour names',
    breakIt: (draft) => {
      draft.sources.sources.push({ ...draft.sources.sources[0], id: 'guide', kind: 'press', url: null });
      touring((tour) => void (tour.promise.sources = ['guide']))(draft);
    },
  },
  {
    name: 'a place outside the district that a remark explains',
    breakIt: ({ market }) => {
      placeAt(market, [122, 30.5]);
      market.properties.remark = { zh: '线路伸出区外。', en: 'The line leaves the district.' };
    },
  },
  {
    name: 'a place outside by less than its accuracy',
    breakIt: ({ market }) => placeAt(market, [120.5, 29.9999]),
  },
  {
    name: 'a Chinese name in brackets in English',
    breakIt: ({ market }) => void (market.properties.name = { zh: '古荡', en: 'Gudang (古荡)' }),
  },
  {
    name: 'a unit that is a sign',
    breakIt: ({ report }) => void (report.indicators[0]!.unit = { zh: '%', en: '%' }),
  },
  {
    name: 'a label point that says so',
    breakIt: ({ market }) =>
      Object.assign(market.properties.location, {
        accuracyMeters: 900,
        method: { zh: '只是标注点。', en: 'A label point only.' },
      }),
  },
  {
    name: 'a stand-in for an area',
    breakIt: ({ market }) =>
      Object.assign(market.properties.location, {
        accuracyMeters: 900,
        shape: { kind: 'stand-in', what: { zh: '园区', en: 'The campus' } },
      }),
  },
  {
    name: 'a date of today',
    breakIt: ({ sources }) => void (sources.sources[0]!.date = '2026-01-31'),
  },
  {
    name: 'a source read on the day it was published, and a date less exact in the id',
    breakIt: ({ sources, market }) => {
      const dates = { date: '2026-01-31', readOn: '2026-01-31' };
      sources.sources.push({
        ...sources.sources[0],
        ...dates,
        id: 'paper-2026-01',
        kind: 'press',
        url: null,
      });
      market.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['daily', 'paper-2026-01'] }];
    },
  },
  {
    name: 'a source that could not be opened again, of a year only',
    breakIt: ({ sources }) => Object.assign(sources.sources[0]!, { date: '2024', readOn: null }),
  },
  {
    name: 'a place with opening hours, and with a number and a website of its own',
    breakIt: ({ market, sources }) => {
      const contact = { sources: ['own'] };
      sources.sources.push({ ...sources.sources[0], id: 'own', kind: 'company', url: null });
      market.properties.visit = {
        ...{ access: 'yes', note: null, sources: ['daily'] },
        hours: { text: { zh: '全天', en: 'All day' }, date: null, sources: ['daily'] },
        phone: { ...contact, number: '+86 571 0000 0000' },
        website: { ...contact, url: 'https://www.example.com/' },
      };
    },
  },
  {
    name: 'a part outside the district by less than its accuracy, and one that is an entry',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = {
        ...{ meaning: { zh: '两处。', en: 'Two places.' }, total: null },
        parts: [
          { initiative: 'gudang' },
          {
            ...{ id: 'stall', name: { zh: '摊位', en: 'Stall' }, sources: ['daily'] },
            geometry: { type: 'Point', coordinates: [120.5, 29.9999] },
            location: {
              ...{ point: [120.5, 29.9999], accuracyMeters: 50, osmRef: null, address: null },
              method: { zh: '取自地图。', en: 'Taken from the map.' },
              shape: { kind: 'place' },
            },
          },
        ],
      }),
  },
  {
    name: 'a place with several places, none of which stands for the whole',
    breakIt: ({ renewal }) =>
      Object.assign(renewal.properties, {
        ...{ kind: 'place', status: 'open' },
        places: { meaning: { zh: '一处。', en: 'One.' }, total: null, parts: [{ initiative: 'gudang' }] },
      }),
  },
  {
    name: 'a place that was not found',
    breakIt: ({ renewal }) =>
      Object.assign(renewal.properties, {
        ...{ kind: 'place', status: 'open' },
        unlocated: { reason: 'not-found', explanation: { zh: '没有查到。', en: 'Not found.' } },
      }),
  },
  {
    name: 'an event that was held on a day that its source tells',
    breakIt: ({ renewal }) => Object.assign(renewal.properties, { kind: 'event', status: 'held' }),
  },
  {
    name: 'a status of the day of one of its sources, and one whose source was not opened again',
    breakIt: ({ market, renewal, sources }) => {
      const wiki = { ...sources.sources[0], kind: 'press', date: null, readOn: null };
      sources.sources.push({ ...wiki, id: 'undated', url: null });
      Object.assign(market.properties, { statusDate: '2024-09-03' });
      Object.assign(renewal.properties, { statusDate: '2025', statusSources: ['undated'] });
    },
  },
  {
    name: 'news of the month of the report by a newer source',
    breakIt: ({ market, sources }) => {
      const text = { zh: '又关了。', en: 'It closed.' };
      sources.sources.push({
        ...sources.sources[0],
        id: 'paper',
        kind: 'press',
        date: '2024-09-05',
        url: null,
      });
      market.properties.later = { text, date: '2024-09', sources: ['paper'] };
    },
  },
  {
    name: 'a public site that is known to be read at its port',
    breakIt: ({ sources }) => void (sources.sources[0]!.url = 'http://www.360elib.com:2027/1'),
  },
  {
    name: 'a site whose name only ends like one with spam',
    breakIt: ({ sources }) => void (sources.sources[0]!.url = 'https://notdingqianjf.com/1'),
  },
  {
    name: 'a weak fact that says so',
    breakIt: ({ sources, market, renewal }) => {
      sources.sources.push({ ...sources.sources[0], id: 'wiki', kind: 'encyclopaedia', url: null });
      market.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['wiki'], weak: true }];
      renewal.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['wiki', 'daily'] }];
    },
  },
];

test.each(UNBROKEN)('accepts $name', ({ breakIt }) => {
  expect(findProblems(brokenGeo(breakIt))).toEqual([]);
});
