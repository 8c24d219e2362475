import { expect, test } from 'vitest';
import { changeMessage } from '../../../../src/domain/changes/change-message.ts';
import { entryHistory, releasesSince } from '../../../../src/domain/changes/entry-history.ts';
import { nearChanges } from '../../../../src/domain/changes/near-changes.ts';
import { createTranslator } from '../../../../src/i18n/create-translator.ts';
import { sayMessage } from '../../../../src/i18n/say-message.ts';
import { buildTexts } from '../../../../src/i18n/texts.ts';
import type { Change, Release } from '../../../../src/schema/changes.ts';
import type { Initiative, InitiativeId } from '../../../../src/schema/initiative.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { chinese, english } from '../../../fixtures/whole-dictionaries.ts';

const id = (text: string) => text as InitiativeId;
const text = { zh: '名', en: 'Name' };

const release = (day: string, ...ids: readonly string[]): Release => ({
  ...{ id: day, at: `${day}T10:00:00Z`, note: null, entryCount: 3, tours: [] },
  entries: ids.map((each) => ({ id: id(each), name: text, changes: [{ kind: 'added' }] })),
});

const RELEASES = [
  release('2026-01-01'),
  release('2026-02-01', 'hall'),
  release('2026-03-01', 'hall', 'road'),
];

test('the history of an entry begins with the newest release that changed it', () => {
  expect(entryHistory(RELEASES, id('hall')).map(({ releaseId }) => releaseId)).toEqual([
    '2026-03-01',
    '2026-02-01',
  ]);
  expect(entryHistory(RELEASES, id('lake'))).toEqual([]);
});

test.each([
  ['2026-03-01', 0],
  ['2026-02-01', 1],
  ['2026-01-01', 2],
  ['2025-01-01', 3],
])('after %s there are %i releases', (seen, count) => {
  expect(releasesSince(RELEASES, seen)).toHaveLength(count);
});

const placed = (name: string, lng: number, accuracyMeters: number): Initiative =>
  ({
    ...{ id: id(name), name: text, places: null, unlocated: null },
    geometry: { type: 'Point', coordinates: [lng, 30.2] },
    location: { point: lngLat(lng, 30.2), accuracyMeters },
  }) as unknown as Initiative;

// A degree of longitude is about 96.3 km there.
const ENTRIES = [placed('hall', 120.105, 50), placed('road', 120.112, 400), placed('lake', 120.12, 50)];

test('near a saved place is what lies within a kilometre, or may lie there', () => {
  const home = { id: 'home', kind: 'home', name: 'Home', point: lngLat(120.1, 30.2) } as const;
  const near = nearChanges(release('2026-01-01', 'hall', 'road', 'lake', 'gone').entries, {
    places: [home],
    initiativeById: new Map(ENTRIES.map((entry) => [entry.id, entry])),
  });

  expect([...near].map(([key, { place, isUnsure }]) => [key, place.name, isUnsure])).toEqual([
    ['hall', 'Home', false],
    ['road', 'Home', true],
  ]);
  expect(near.get(id('hall'))?.distanceMeters).toBeCloseTo(481, 0);
});

const CHANGES: readonly (readonly [Change, string, string])[] = [
  [{ kind: 'moved', meters: 1234 }, '地图上的位置移动了 1,234 米', 'Moved by 1,234 m on the map'],
  [
    { kind: 'status', from: 'planned', to: 'open', date: '2026-02', isReworded: false },
    '状态从“规划中”改为“已开放”（2026 年 2 月的情况）',
    'Status: “Planned” became “Open” (as of February 2026)',
  ],
  [
    { kind: 'facts', added: 2, withdrawn: 1, reworded: 0 },
    '事实：新增 2 条、撤下 1 条',
    'Facts: 2 new, 1 withdrawn',
  ],
  [{ kind: 'renamed', from: text }, '名称改过，原为“名”', 'Renamed; before: “Name”'],
];

test.each(CHANGES)('%o is told in both languages', (change, zh, en) => {
  const said = (locale: 'zh-CN' | 'en', dictionary: object): string =>
    sayMessage(buildTexts(locale, createTranslator(locale, dictionary).t), changeMessage(change));

  expect([said('zh-CN', chinese), said('en', english)]).toEqual([zh, en]);
});
