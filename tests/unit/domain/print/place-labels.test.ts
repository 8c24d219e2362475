import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/domain/print/place-labels.ts';

const ROOM = { size: { width: 200, height: 100 }, fontSize: 10, gap: 8, taken: [] } as const;
const MIDDLE = { text: 'Start', x: 100, y: 50 };

const sidesOf = (...given: Parameters<typeof placeLabels>) =>
  placeLabels(...given).map(({ anchor }) => anchor);

describe('a name on paper', () => {
  it('stands to the left of its point where there is room', () => {
    expect(placeLabels([MIDDLE], ROOM)).toEqual([{ text: 'Start', x: 92, y: 53.5, anchor: 'end' }]);
  });

  it('goes to the right at the left edge, and keeps clear of what is there', () => {
    expect(sidesOf([{ ...MIDDLE, x: 10 }], ROOM)).toEqual(['start']);
    expect(sidesOf([MIDDLE], { ...ROOM, taken: [[60, 45, 90, 55]] })).toEqual(['start']);
  });

  it('goes below, then above, where both sides are taken', () => {
    const sides = [
      [60, 45, 90, 55],
      [110, 45, 140, 55],
    ] as const;
    const [below] = placeLabels([MIDDLE], { ...ROOM, taken: sides });
    expect(below).toMatchObject({ anchor: 'middle', x: 100 });
    expect(below?.y).toBeGreaterThan(60);
    const [above] = placeLabels([MIDDLE], { ...ROOM, taken: [...sides, [90, 60, 110, 75]] });
    expect(above?.y).toBeLessThan(42);
  });

  it('covers no other name', () => {
    expect(sidesOf([MIDDLE, { ...MIDDLE, text: 'End' }], ROOM)).toEqual(['end', 'start']);
  });

  it('is left out where there is no room, and Chinese takes more of it', () => {
    expect(placeLabels([MIDDLE], { ...ROOM, taken: [[0, 0, 200, 100]] })).toEqual([]);
    const narrow = { ...ROOM, size: { width: 200, height: 20 } };
    expect(sidesOf([{ text: 'abcdefgh', x: 60, y: 10 }], narrow)).toEqual(['end']);
    expect(sidesOf([{ text: '甲乙丙丁戊己庚辛', x: 60, y: 10 }], narrow)).toEqual(['start']);
  });
});
