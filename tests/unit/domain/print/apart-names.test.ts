import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apartNames } from '../../../../src/domain/print/apart-names.ts';
import { textLines, textWidth } from '../../../../src/domain/print/text-lines.ts';

it('names stand apart, at most three lines from their spot; the first stays, and what has no room is left out', () => {
  const names = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 80 }),
      name: fc.constantFrom('转塘街道', 'Zhuantang Subdistrict', '古荡'),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(names, (all) => {
      const placed = apartNames(all, 10);
      expect(placed[0]).toEqual(all[0]);
      for (const [at, name] of placed.entries()) {
        expect(all.some(({ x, y }) => x === name.x && Math.abs(y - name.y) <= 34.51)).toBe(true);
        for (const other of placed.slice(at + 1)) {
          const isBeside = Math.abs(name.x - other.x) >= (textWidth(name.name) + textWidth(other.name)) * 5;
          expect(isBeside || Math.abs(name.y - other.y) >= 10).toBe(true);
        }
      }
    }),
  );
  expect(
    apartNames(
      Array.from({ length: 9 }, () => ({ x: 0, y: 0, name: '古荡' })),
      10,
    ),
  ).toHaveLength(7);
});

it('names leave dots free where they can, and stay where dots are all around', () => {
  const name = { x: 0, y: 0, name: '古荡' };
  const [moved] = apartNames([name], 10, [{ x: 2, y: -4 }]);
  expect(Math.abs(moved?.y ?? 0)).toBeGreaterThan(10);
  const around = Array.from({ length: 40 }, (_, at) => ({ x: 0, y: 3 * (at - 20) }));
  expect(apartNames([name], 10, around)).toEqual([name]);
});

it('lines are cut after spaces and Chinese punctuation, and hold what they may', () => {
  expect(textLines('没有，离地铁站很远；林地不计', 8)).toEqual(['没有，', '离地铁站很远；', '林地不计']);
  expect(textLines('None of it is near', 5)).toEqual(['None of', 'it is', 'near']);
});
