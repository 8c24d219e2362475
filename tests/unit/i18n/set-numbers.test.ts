import { expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { keepUnits, setMinusSigns, withMinusSigns } from '../../../src/i18n/set-numbers.ts';
import { buildTexts } from '../../../src/i18n/texts.ts';
import { chinese, english } from '../../fixtures/whole-dictionaries.ts';

const HEAT = { cells: 9, area: 1, hot: 2.7, cold: -2.6 };
const textsOf = (locale: 'zh-CN' | 'en', dictionary: object) =>
  withMinusSigns(buildTexts(locale, createTranslator(locale, dictionary).t));

it.each([
  ['zh-CN', chinese],
  ['en', english],
] as const)('a number below zero has a minus sign in the texts of Analyse, %s', (locale, dictionary) => {
  const { t, format } = textsOf(locale, dictionary);
  const told = t('analyse.chance.cells.note', HEAT);
  expect(told).toContain('−2.6');
  expect(told).not.toContain('-2.6');
  expect(format.number(-1234.5)).toBe('−1,234.5');
  expect(t('analyse.compare.sentence.range', { from: -3, to: -1 })).toMatch(/−3.*−1/);
});

it('hyphens that are none of that stay', () => {
  for (const text of ['GB 50180-2018', '2026-05-31', 'Getis-Ord', 'a 3-4 b', 'spread-2', '--5'])
    expect(setMinusSigns(text)).toBe(text);
  expect(setMinusSigns('(-4 to -2), ±-1')).toBe('(−4 to −2), ±−1');
});

it('a p stays with its value', () => {
  const told = keepUnits('More than chance (p = 0.001), not p < 0.05, nor a map = 3.');
  expect(told.replaceAll('\u00A0', '_')).toBe('More than chance (p_=_0.001), not p < 0.05, nor a map = 3.');
});

it('a number stays with its unit, and with no other word', () => {
  const told = keepUnits('Of 3,266 ha, 242 ha are within 15 min; 1,000 m, not 5 minutes or 4 more.');
  expect(told.replaceAll('\u00A0', '_')).toBe(
    'Of 3,266_ha, 242_ha are within 15_min; 1,000_m, not 5 minutes or 4 more.',
  );
  expect(keepUnits('共 36 处，步行 15 分钟').replaceAll('\u00A0', '_')).toBe('共 36_处，步行 15_分钟');
});
