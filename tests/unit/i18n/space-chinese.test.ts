import { expect, test } from 'vitest';
import { spaceChinese } from '../../../src/i18n/space-chinese.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';

test('a space parts Chinese from Latin letters and digits, and from nothing else', () => {
  expect(spaceChinese('据selene-group.com（转载），2026年5月8日A口')).toBe(
    '据 selene-group.com（转载），2026 年 5 月 8 日 A 口',
  );
  expect(spaceChinese('2024 年，“A4”纸')).toBe('2024 年，“A4”纸');
});

test('a Chinese sentence gets it around what is filled in, and none around what is Chinese', async () => {
  const { t } = await loadTexts('zh-CN');
  expect(t('place.metroName', { station: 'OSM' })).toBe('OSM 站');
  expect(t('place.metroName', { station: '古荡' })).toBe('古荡站');
});
