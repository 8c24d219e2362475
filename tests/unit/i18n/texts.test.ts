import { describe, expect, it } from 'vitest';
import { toChinesePunctuation } from '../../../src/i18n/chinese-punctuation.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { LOCALES } from '../../../src/schema/locale.ts';
import { preferLocale } from '../../../src/i18n/prefer-locale.ts';

describe('texts', () => {
  it('speak each language', async () => {
    const [zh, en] = await Promise.all([loadTexts('zh-CN'), loadTexts('en')]);
    expect([zh.t('content.category.market'), en.t('content.category.market')]).toEqual(['菜市', 'Markets']);
    expect([
      zh.pick({ zh: '云栖小镇', en: 'Yunqi Town' }),
      en.pick({ zh: '云栖小镇', en: 'Yunqi Town' }),
    ]).toEqual(['云栖小镇', 'Yunqi Town']);
  });

  it('speak traditional Chinese, in the interface and of the data', async () => {
    const hant = await loadTexts('zh-Hant');
    const names = [hant.pick({ zh: '龙坞茶镇', en: 'x' }), hant.pickName({ name: '云栖小镇', name_en: 'x' })];
    expect([hant.t('app.title'), ...names, hant.script('余杭塘路')]).toEqual([
      '西湖圖志',
      '龍塢茶鎮',
      '雲棲小鎮',
      '餘杭塘路',
    ]);
  });

  it('count in the singular and the plural', async () => {
    const { t } = await loadTexts('en');
    expect([t('explore.foot', { count: 1 }), t('explore.foot', { count: 1055 })]).toEqual([
      '1 more has no fixed place.',
      '1,055 more have no fixed place.',
    ]);
  });

  it('are loaded once', async () => {
    expect(await loadTexts('en')).toBe(await loadTexts('en'));
  });
});

describe('formats', () => {
  it('give distances in tens of metres, from one kilometre on in tenths of one', async () => {
    const [zh, en] = await Promise.all([loadTexts('zh-CN'), loadTexts('en')]);
    const meters = [4, 383, 994.9, 995, 1340, 2000, 12345];
    expect(meters.map(zh.format.distance)).toEqual([
      '0\u202F米',
      '380\u202F米',
      '990\u202F米',
      '1\u202F公里',
      '1.3\u202F公里',
      '2\u202F公里',
      '12.3\u202F公里',
    ]);
    expect(en.format.distance(383)).toBe('380\u202Fm');
    expect(en.format.distance(1340)).toBe('1.3\u202Fkm');
  });

  it('keep the items of a list apart in every language', async () => {
    const items = ['菜市', '交通', '民生'];
    const lists = await Promise.all(
      LOCALES.map(async (locale) => (await loadTexts(locale)).format.list(items)),
    );
    expect(lists).toEqual(['菜市、交通、民生', '菜市、交通和民生', '菜市, 交通, 民生']);
  });

  it('give dates as exactly as they are known', async () => {
    const [zh, en] = await Promise.all([loadTexts('zh-CN'), loadTexts('en')]);
    expect(['2024', '2024-09', '2024-09-02'].map(zh.format.date)).toEqual([
      '2024 年',
      '2024 年 9 月',
      '2024 年 9 月 2 日',
    ]);
    expect(['2024', '2024-09', '2024-09-02'].map(en.format.date)).toEqual([
      '2024',
      'September 2024',
      '2 September 2024',
    ]);
  });
});

describe('preferLocale', () => {
  it('takes the first language the atlas speaks, whatever the region', () => {
    expect(preferLocale(['fr', 'en-GB', 'zh'])).toBe('en');
    expect(preferLocale(['zh-SG', 'en'])).toBe('zh-CN');
  });

  it('takes traditional characters where they are written', () => {
    const preferred = ['zh-Hant', 'zh-Hant-TW', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hans-HK', 'zh'].map((tag) =>
      preferLocale([tag]),
    );
    expect(preferred).toEqual([...Array<string>(5).fill('zh-Hant'), 'zh-CN', 'zh-CN']);
  });

  it.each([
    ['yue', 'zh-Hant'],
    ['yue-Hans', 'zh-CN'],
    ['yue-CN', 'zh-CN'],
    ['cmn-Hant', 'zh-Hant'],
    ['cmn', 'zh-CN'],
    ['zh_TW', 'zh-Hant'],
    ['zh_CN', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['EN', 'en'],
    ['en_GB', 'en'],
  ] as const)('reads the odd tag %s as %s', (tag, locale) => {
    expect(preferLocale([tag])).toBe(locale);
  });

  it('gives English to readers of none of its languages', () => {
    expect(preferLocale(['fr', 'de'])).toBe('en');
    expect(preferLocale([])).toBe('en');
  });
});

describe('toChinesePunctuation', () => {
  it('widens marks beside Chinese characters and quotes', () => {
    expect(toChinesePunctuation('云栖小镇(核心区):做深空天,打造“中国星谷”,再出发;')).toBe(
      '云栖小镇（核心区）：做深空天，打造“中国星谷”，再出发；',
    );
  });

  it('leaves numbers and Latin text alone', () => {
    expect(toChinesePunctuation('1,012 (AI+BT): a')).toBe('1,012 (AI+BT): a');
  });
});
