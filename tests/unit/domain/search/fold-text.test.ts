import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold } from '../../../../src/domain/search/fold-text.ts';

const fold = createFold(new Map([['龍', '龙']]));

test.each([
  ['ＡＢ１２', 'ab12'],
  ['龍井', '龙井'],
  ['Café Lü', 'cafe lv'],
  ['“文三”·街', ' 文三  街'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('never changes the length, so that ranges hold in the text itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});
