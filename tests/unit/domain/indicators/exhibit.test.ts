import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildIndicator } from './build-indicator.ts';
import { buildExhibits, indicatorsOf } from '../../../../src/domain/indicators/exhibit.ts';
import { type Indicator, ReportSchema } from '../../../../src/schema/report.ts';

const report = v.parse(ReportSchema, JSON.parse(readFileSync('public/geo/report.json', 'utf8')));

/** Form and ids of each exhibit of the section, in order. */
const shown = (indicators: readonly Indicator[], section: Indicator['section'] = 'h1-review') =>
  buildExhibits(indicators, section).map((exhibit) => [
    exhibit.form,
    ...indicatorsOf(exhibit).map(({ id }) => id),
  ]);

const percent = { zh: '%', en: '%' };
const open = { zh: '是否重叠，报告没有说。', en: 'The report does not say whether they overlap.' };

describe('buildExhibits', () => {
  it('gathers the rates of a section, wherever they stand in it', () => {
    const rates = [
      buildIndicator('industry', { unit: percent, value: 10 }),
      buildIndicator('estates'),
      buildIndicator('investment', { unit: percent, value: 61 }),
    ];
    expect(shown(rates)).toEqual([
      ['growth', 'industry', 'investment'],
      ['units', 'estates'],
    ]);
  });

  it('leaves a single rate a number: there is nothing to compare', () => {
    expect(shown([buildIndicator('industry', { unit: percent, value: 10 })])).toEqual([
      ['number', 'industry'],
    ]);
  });

  it('reads a goal against its result, though the result stands in another section', () => {
    const pair = [
      buildIndicator('done', { value: 10, counterpart: 'goal' }),
      buildIndicator('goal', {
        value: 23,
        kind: 'target',
        section: 'reform-1-market',
        counterpart: 'done',
      }),
    ];
    expect(shown(pair, 'reform-1-market')).toEqual([['progress', 'done', 'goal']]);
    expect(shown(pair)).toEqual([['units', 'done']]);
  });

  it('draws two counts apart when the report leaves their overlap open', () => {
    const pair = [
      buildIndicator('done', { counterpart: 'goal', remark: open }),
      buildIndicator('goal', {
        value: 106,
        kind: 'target',
        section: 'reform-5-livelihood',
        counterpart: 'done',
        remark: open,
      }),
    ];
    expect(shown(pair, 'reform-5-livelihood')).toEqual([['apart', 'done', 'goal']]);
  });

  it('shows a pair of one section once, where its first half stands', () => {
    const pair = [
      buildIndicator('renewing', { value: 20, kind: 'under-way', counterpart: 'open', remark: open }),
      buildIndicator('open', { value: 5, counterpart: 'renewing', remark: open }),
    ];
    expect(shown(pair)).toEqual([['apart', 'renewing', 'open']]);
  });

  it.each<[string, Partial<Indicator>]>([
    ['a few', { value: 4 }],
    ['more than anyone counts', { value: 151 }],
    ['a measure', { unit: { zh: '分钟', en: 'minutes' }, value: 15 }],
    ['a rank', { unit: null, precision: 'rank', value: 6 }],
    ['a rough number', { precision: 'more-than', value: 80 }],
    ['what only describes', { kind: 'context', value: 72 }],
    ['a name', { value: null, unit: null, precision: 'label' }],
    ['a fraction', { value: 10.5 }],
  ])('leaves %s a number', (_, given) => {
    expect(shown([buildIndicator('one', given)])).toEqual([['number', 'one']]);
  });

  it.each([5, 150])('draws %i units as marks', (value) => {
    expect(shown([buildIndicator('one', { value })])).toEqual([['units', 'one']]);
  });

  it('shows every indicator of the report once in its own section', () => {
    const own = report.sections.flatMap(({ id }) =>
      buildExhibits(report.indicators, id)
        .flatMap(indicatorsOf)
        .filter(({ section }) => section === id)
        .map((indicator) => indicator.id),
    );
    expect([...own].sort()).toEqual(report.indicators.map(({ id }) => id).sort());
  });

  it('never joins the 28 renewed estates and the 106 to come', () => {
    expect(shown(report.indicators, 'reform-5-livelihood')).toEqual([
      ['apart', 'old-estates-done', 'target-old-estates'],
      ['number', 'elderly-circle-minutes'],
    ]);
  });
});
