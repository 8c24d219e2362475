import { describe, expect, it } from 'vitest';
import { buildIndicator } from './build-indicator.ts';
import {
  type IndicatorSort,
  nextSort,
  sortIndicators,
} from '../../../../src/domain/indicators/sort-indicators.ts';

const yuan = { zh: '元', en: 'yuan' };
const firms = { zh: '家', en: 'firms' };

const indicators = [
  buildIndicator('name', { value: null, unit: null, kind: 'context', section: 'reform-3-innovation' }),
  buildIndicator('economy', { value: 2e11, unit: yuan, kind: 'context', section: 'preamble' }),
  buildIndicator('many', { value: 60, unit: firms }),
  buildIndicator('rank', { value: 1, unit: null }),
  buildIndicator('few', { value: 6, unit: firms, kind: 'target', section: 'reform-1-market' }),
];

const sorted = (sort: IndicatorSort) =>
  sortIndicators(indicators, { sort, compareTexts: (a, b) => a.en.localeCompare(b.en, 'en') }).map(
    ({ id }) => id,
  );

describe('sortIndicators', () => {
  it('keeps the order of the report unless asked', () => {
    expect(sorted(null)).toEqual(['name', 'economy', 'many', 'rank', 'few']);
  });

  it('compares values within a unit only, ranks after them and names last', () => {
    expect(sorted({ key: 'value', descending: false })).toEqual(['few', 'many', 'economy', 'rank', 'name']);
  });

  it('turns the values round, not the units', () => {
    expect(sorted({ key: 'value', descending: true })).toEqual(['many', 'few', 'economy', 'rank', 'name']);
  });

  it.each<[NonNullable<IndicatorSort>['key'], string[]]>([
    ['label', ['economy', 'few', 'many', 'name', 'rank']],
    ['kind', ['many', 'rank', 'few', 'name', 'economy']],
    ['section', ['economy', 'many', 'rank', 'few', 'name']],
  ])('sorts by %s, equal ones as in the report', (key, ids) => {
    expect(sorted({ key, descending: false })).toEqual(ids);
  });

  it('sorts downwards, equal ones still as in the report', () => {
    expect(sorted({ key: 'kind', descending: true })).toEqual(['name', 'economy', 'few', 'many', 'rank']);
  });
});

describe('nextSort', () => {
  it('goes up, down, and back to the report', () => {
    const up = nextSort(null, 'label');
    const down = nextSort(up, 'label');
    expect([up, down, nextSort(down, 'label')]).toEqual([
      { key: 'label', descending: false },
      { key: 'label', descending: true },
      null,
    ]);
  });

  it('starts another column upwards', () => {
    expect(nextSort({ key: 'label', descending: true }, 'kind')).toEqual({ key: 'kind', descending: false });
  });
});
