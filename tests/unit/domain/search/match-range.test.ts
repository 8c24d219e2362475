import { expect, test } from 'vitest';
import { cutExcerpt, mergeRanges } from '../../../../src/domain/search/match-range.ts';

test('joins ranges that touch or overlap', () => {
  expect(
    mergeRanges([
      [5, 7],
      [0, 2],
      [2, 3],
      [6, 9],
    ]),
  ).toEqual([
    [0, 3],
    [5, 9],
  ]);
});

test('leaves a short text as it is', () => {
  expect(cutExcerpt({ text: 'short', ranges: [[0, 1]] }, 10)).toEqual({ text: 'short', ranges: [[0, 1]] });
});

test('cuts a long text around its first match', () => {
  expect(cutExcerpt({ text: '0123456789abcdefghij', ranges: [[10, 12]] }, 8)).toEqual({
    text: '…89abcdef…',
    ranges: [[3, 5]],
  });
});

test('keeps the end of a text whole', () => {
  expect(cutExcerpt({ text: '0123456789', ranges: [[9, 10]] }, 4)).toEqual({
    text: '…6789',
    ranges: [[4, 5]],
  });
});
