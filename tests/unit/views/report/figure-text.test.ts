import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import type { Texts } from '../../../../src/i18n/texts.ts';
import type { Indicator } from '../../../../src/schema/report.ts';
import { figureLine } from '../../../../src/views/report/figure-text.ts';
import { buildIndicator } from '../../domain/indicators/build-indicator.ts';

let chinese: Texts;
let english: Texts;
beforeAll(async () => {
  chinese = await loadTexts('zh-CN');
  english = await loadTexts('en');
});

const yuan = { zh: '元', en: 'yuan' };

describe('figureLine', () => {
  it.each<[string, Partial<Indicator>, string, string]>([
    ['a count', {}, '28\u202F个', '28\u202Festates'],
    [
      'a magnitude',
      { value: 2e11, unit: yuan, precision: 'more-than' },
      '超过\u202F2000亿元',
      'over\u202F200 billion\u202Fyuan',
    ],
    ['a fraction of one', { value: 23.2e9, unit: yuan }, '232亿元', '23.2 billion\u202Fyuan'],
    ['a rate', { value: 56.7, unit: { zh: '%', en: '%' } }, '56.7%', '56.7%'],
    [
      'a lower bound',
      { value: 30, precision: 'at-least' },
      '至少\u202F30\u202F个',
      'at least\u202F30\u202Festates',
    ],
    ['a rank', { value: 3, unit: null, precision: 'rank' }, '第\u202F3', 'no.\u202F3'],
    ['a name', { value: null, unit: null, precision: 'label' }, '非数字', 'a name'],
  ])('writes %s in both languages', (_, given, zh, en) => {
    const indicator = buildIndicator('one', given);
    expect([figureLine(indicator, chinese), figureLine(indicator, english)]).toEqual([zh, en]);
  });
});
