import { expect, it } from 'vitest';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadToursDictionary } from '../../../src/i18n/load-tours-dictionary.ts';

it('adds texts to a language that is there and to one that comes later, and tries again after a failure', async () => {
  const chinese = await loadTexts('zh-CN');
  expect(chinese.t('tours.title')).toBe('tours.title');
  await expect(addTexts(() => Promise.reject(new Error('No network')))).rejects.toThrow('No network');
  await addTexts(loadToursDictionary);
  expect(chinese.t('tours.title')).toBe('漫步');
  expect((await loadTexts('en')).t('tours.title')).toBe('Tours');
  expect((await loadTexts('zh-Hant')).t('tours.strip')).not.toBe('tours.strip');
});
