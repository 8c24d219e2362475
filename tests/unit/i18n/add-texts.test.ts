import { expect, it, vi } from 'vitest';
import { loadToursDictionary } from '../../../src/i18n/load-view-dictionary.ts';

it('adds texts to a language that is there and to one that comes later, and tries again after a failure', async () => {
  // Other tests of this run may have added texts.
  vi.resetModules();
  const { addTexts, loadTexts } = await import('../../../src/i18n/load-texts.ts');
  const chinese = await loadTexts('zh-CN');
  expect(chinese.t('tours.title')).toBe('tours.title');
  await expect(addTexts(() => Promise.reject(new Error('No network')))).rejects.toThrow('No network');
  await addTexts(loadToursDictionary);
  expect(chinese.t('tours.title')).toBe('漫步');
  expect((await loadTexts('en')).t('tours.title')).toBe('Tours');
  expect((await loadTexts('zh-Hant')).t('tours.strip')).not.toBe('tours.strip');
});
