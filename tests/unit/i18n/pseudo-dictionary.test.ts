import { expect, it } from 'vitest';
import { loadPseudoTexts } from '../../../src/i18n/load-pseudo-texts.ts';
import { rawParts } from '../../../src/i18n/pseudo-dictionary.ts';

it('marks every text and leaves its variables alone', async () => {
  const { t, pick } = await loadPseudoTexts('en');
  expect(t('app.titleWithPlace', { place: pick({ zh: '云栖小镇', en: 'Yunqi Town' }) })).toBe(
    '⟦⟦Yunqi Town⟧ · Xíhú Átlás⟧',
  );
});

it('finds what is not marked', () => {
  expect(rawParts('⟦Ópén ⟦3⟧⟧ · 12 ⟦km⟧')).toEqual([]);
  expect(rawParts('Open ⟦3⟧ of ⟦5⟧ 已开放')).toEqual(['Open ', ' of ', ' 已开放']);
});
