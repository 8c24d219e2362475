import { expect, it, vi } from 'vitest';
import { loadAnalyseDictionary, loadToursDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import type { Locale } from '../../../src/schema/locale.ts';

it('adds the texts of several views to a language that comes after both', async () => {
  vi.resetModules();
  const { addTexts, loadTexts } = await import('../../../src/i18n/load-texts.ts');
  await addTexts(loadToursDictionary);
  await addTexts(loadAnalyseDictionary);
  const { t } = await loadTexts('en');
  expect([t('tours.title'), t('analyse.table')]).toEqual(['Tours', 'Numbers by sub-district']);
});

it('adds texts to a language that is there and to one that comes later, and tries again after a failure', async () => {
  // Other tests of this run may have added texts.
  vi.resetModules();
  const { addTexts, loadTexts } = await import('../../../src/i18n/load-texts.ts');
  const chinese = await loadTexts('zh-CN');
  expect(chinese.t('tours.title')).toBe('tours.title');
  let isOnline = false;
  const load = (locale: Locale) =>
    isOnline ? loadToursDictionary(locale) : Promise.reject(new Error('No network'));
  await expect(addTexts(load)).rejects.toThrow('No network');
  isOnline = true;
  await addTexts(load);
  expect(chinese.t('tours.title')).toBe('漫步');
  expect((await loadTexts('en')).t('tours.title')).toBe('Tours');
  expect((await loadTexts('zh-Hant')).t('tours.strip')).not.toBe('tours.strip');
});
