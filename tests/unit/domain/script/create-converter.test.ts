import { expect, it } from 'vitest';
import { createConverter } from '../../../../src/domain/script/create-converter.ts';

const convert = createConverter({
  from: '云东麦',
  to: '雲東麥',
  phrases: [
    ['有云', '有云'],
    ['有云栖', '有雲棲'],
    ['东🀄', '東中'],
  ],
});

it('turns single characters and leaves the others', () => {
  expect(convert('云, 东 A!')).toBe('雲, 東 A!');
});

it('takes the longest phrase before a character', () => {
  expect(convert('古人有云，外有云栖')).toBe('古人有云，外有雲棲');
});

it('goes on behind a phrase and whole characters outside the basic plane', () => {
  expect(convert('东🀄麦😀云')).toBe('東中麥😀雲');
});
