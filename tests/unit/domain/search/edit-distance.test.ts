import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, editPattern } from '../../../../src/domain/search/edit-distance.ts';

const ANCHORED = { anchored: true, start: 0 };
const ANYWHERE = { anchored: false, start: 0 };

/** The same by the plain table, restricted swaps included. */
function plainDistance(pattern: string, text: string, anchored: boolean): number {
  const rows: number[][] = [];
  for (let i = 0; i <= pattern.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= text.length; j++) {
      if (i === 0) {
        rows[0]!.push(anchored ? j : 0);
        continue;
      }
      const same = pattern[i - 1] === text[j - 1];
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && pattern[i - 1] === text[j - 2] && pattern[i - 2] === text[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]!.push(best);
    }
  }
  return Math.min(...rows[pattern.length]!);
}

test.each([
  ['wensan', 'wensanjie', 0],
  ['wenasn', 'wensanjie', 1],
  ['wensn', 'wensanjie', 1],
  ['xensan', 'wensanjie', 1],
])('%s is within %s by an edit count at its beginning', (pattern, text, edits) => {
  expect(editDistance(editPattern(pattern), text, ANCHORED)).toBe(edits);
});

test('finds a pattern in the middle only when it may begin anywhere', () => {
  expect(editDistance(editPattern('jie'), 'wensanjie', ANYWHERE)).toBe(0);
  expect(editDistance(editPattern('jie'), 'wensanjie', ANCHORED)).toBe(2);
});

test('agrees with the plain table', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 31 });
  fc.assert(
    fc.property(word, word, fc.boolean(), (pattern, text, anchored) => {
      expect(editDistance(editPattern(pattern), text, { anchored, start: 0 })).toBe(
        plainDistance(pattern, text, anchored),
      );
    }),
  );
});
