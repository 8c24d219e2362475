import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../../../src/domain/search/build-search-index.ts';
import { search } from '../../../../src/domain/search/search.ts';
import type { SearchHit } from '../../../../src/domain/search/search-hit.ts';
import { HERE, sampleIndex, sampleInitiatives } from './sample-index.ts';

const idOf = (hit: SearchHit): string => {
  if (hit.kind === 'initiative') return hit.initiative.id;
  if (hit.kind === 'section') return hit.section.id;
  if (hit.kind === 'tour') return hit.tour.id;
  if (hit.kind === 'point') return hit.kind;
  return hit.kind === 'indicator' ? hit.indicator.id : hit.entry.id;
};

const find = (query: string, index = sampleIndex) => search(index, query, { center: HERE, limit: 5 });
const idsOf = (query: string, index = sampleIndex) =>
  find(query, index).groups.flatMap((group) => group.hits.map(idOf));
const firstHit = (query: string) => find(query).groups[0]?.hits[0];

test.each([
  ['characters', '文三街', 'wensan-street'],
  ['full pinyin', 'wensanjie', 'wensan-street'],
  ['pinyin with spaces', 'wen san jie', 'wensan-street'],
  ['pinyin with tones', 'wénsānjiē', 'wensan-street'],
  ['initials', 'wsj', 'wensan-street'],
  ['characters and pinyin mixed', '文san街', 'wensan-street'],
  ['an unfinished syllable', 'wensanj', 'wensan-street'],
  ['traditional characters', '龍塢茶鎮', 'longwu'],
  ['other traditional characters', '雲棲小鎮', 'yunqi'],
  ['an English word', 'street', 'wensan-street'],
  ['the beginning of an English word', 'long', 'longwu'],
  ['an English name written together', 'yunqitown', 'yunqi'],
  ['a number in Chinese', '12号线', 'line-12'],
  ['a number in pinyin', '12 hao xian', 'line-12'],
  ['a number in English', 'line 12', 'line-12'],
  ['full-width input', '１２号线', 'line-12'],
  ['full-width Latin letters', 'ｗｅｎｓａｎ　ｊｉｅ', 'wensan-street'],
  ['pinyin of ü typed as v', 'lvse', 'n4'],
  ['pinyin of ü typed as u', 'luse', 'n4'],
  ['the other reading of a character', 'changling', 'n7'],
  ['two letters swapped', 'wensanjei', 'wensan-street'],
  ['one letter too many', 'wenssanjie', 'wensan-street'],
  ['two errors in an English name', 'Yunpi Twon', 'yunqi'],
  ['a character that sounds the same', '云西小镇', 'yunqi'],
  ['one wrong character', '龙岭茶镇', 'longwu'],
])('finds by %s', (_, query, id) => {
  expect(idsOf(query)[0]).toBe(id);
});

test('does not take a number for a part of a longer number', () => {
  expect(find('2号线').groups.flatMap((group) => group.hits.filter((hit) => !hit.near))).toEqual([]);
});

test('lists the programme before the gazetteer', () => {
  expect(find('文三').groups.map((group) => group.kind)).toEqual(['initiative', 'street', 'bus']);
});

test('lists what is nearer to the view first when both match as well', () => {
  expect(idsOf('小学')).toEqual(['n5', 'n6']);
  expect(
    search(sampleIndex, '小学', { center: null, limit: 5 }).groups[0]?.hits.map((hit) => hit.distanceMeters),
  ).toEqual([null, null]);
});

test('prefers a name that begins with the query to one that only contains it', () => {
  expect(idsOf('镇')).toEqual(['longwu', 'yunqi']);
  expect(idsOf('文')[0]).toBe('wensan-street');
});

test('finds an initiative by one of its facts and says by which', () => {
  const hit = find('发起').groups[0]?.hits[0];

  expect(hit?.excerpt).toEqual({
    origin: { field: 'fact', factIndex: 0 },
    language: 'zh',
    text: '基金由龙坞茶镇的企业发起。',
    ranges: [[10, 12]],
  });
});

test('finds a section by its text', () => {
  expect(idsOf('阅读')).toEqual(['reform-4-culture']);
});

test('wants every word of a query', () => {
  expect(idsOf('tea companies')).toEqual(['fund']);
});

test.each([
  ['文三', [[0, 2]]],
  ['sanjie', [[1, 3]]],
  ['wsj', [[0, 3]]],
])('marks what %s matched', (query, ranges) => {
  expect(firstHit(query)?.name.zh).toEqual({ text: '文三街', ranges });
});

test('marks the words of an English name', () => {
  expect(firstHit('line 1')?.name.en).toEqual({
    text: 'Metro Line 12',
    ranges: [
      [6, 10],
      [11, 12],
    ],
  });
});

test('says that a hit only resembles the query and what was probably meant', () => {
  expect(firstHit('wensanjei')?.near).toBe(true);
  expect(find('wensanjei').suggestions[0]).toBe('文三街');
  expect(find('Yunpi Twon').suggestions[0]).toBe('Yunqi Town');
});

test('prefers a name that resembles the whole query to one that only begins so', () => {
  expect(idsOf('xensanlu')).toEqual(['w1', 'n3']);
});

test('makes no suggestion where something is written exactly so', () => {
  expect(find('wensanjie').suggestions).toEqual([]);
});

test('offers the nearest spelling when nothing is found', () => {
  const result = find('lungwa chaa zhin');

  expect(result.groups).toEqual([]);
  expect(result.suggestions).toContain('龙坞茶镇');
});

test('finds nothing for an empty query or one of punctuation', () => {
  expect(find('  ').groups).toEqual([]);
  expect(find('，。').groups).toEqual([]);
});

test('keeps to the limit of a group and says how many there are', () => {
  const [group] = search(sampleIndex, '处小', { center: HERE, limit: 1 }).groups;

  expect(group).toMatchObject({ kind: 'school', total: 2 });
  expect(group?.hits).toHaveLength(1);
});

test('finds the programme without a gazetteer', () => {
  const index = buildSearchIndex({
    initiatives: sampleInitiatives,
    report: null,
    stations: [],
    subdistricts: [],
    tours: [],
    gazetteer: null,
  });

  expect(idsOf('文三街', index)).toEqual(['wensan-street']);
  expect(idsOf('tea town', index)).toEqual(['longwu', 'fund']);
});

test('answers a query of a thousand characters', () => {
  expect(find('文'.repeat(1000)).groups).toEqual([]);
});
