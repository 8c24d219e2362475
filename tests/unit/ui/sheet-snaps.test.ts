import { describe, expect, it } from 'vitest';
import { cycleSnap, settleSnap, sheetHeights, stepSnap } from '../../../src/ui/sheet-snaps.ts';

const heights = sheetHeights(844, 0);

describe('the bottom sheet', () => {
  it('has three heights above the tab bar', () => {
    expect(heights).toEqual({ peek: 132, mid: 300, full: 686 });
  });

  it('takes all the room of a screen too low for map and sheet', () => {
    expect(sheetHeights(256, 0)).toEqual({ peek: 132, mid: 194, full: 194 });
  });

  it('ends above the home bar of a phone', () => {
    expect(sheetHeights(844, 34)).toEqual({ peek: 132, mid: 300, full: 652 });
    expect(sheetHeights(500, 34)).toEqual({ peek: 132, mid: 300, full: 308 });
  });

  it('settles on the nearest snap when let go slowly', () => {
    expect(settleSnap({ height: 200, speed: 0, heights })).toBe('peek');
    expect(settleSnap({ height: 240, speed: 0.1, heights })).toBe('mid');
    expect(settleSnap({ height: 600, speed: -0.1, heights })).toBe('full');
  });

  it('goes on in the direction of a flick', () => {
    expect(settleSnap({ height: 140, speed: 1, heights })).toBe('mid');
    expect(settleSnap({ height: 600, speed: -1, heights })).toBe('mid');
    expect(settleSnap({ height: 686, speed: 1, heights })).toBe('full');
  });

  it('is stepped by keys to its ends and cycled by presses', () => {
    expect([stepSnap('peek', 1), stepSnap('full', 1), stepSnap('peek', -1)]).toEqual(['mid', 'full', 'peek']);
    expect([cycleSnap('peek'), cycleSnap('mid'), cycleSnap('full')]).toEqual(['mid', 'full', 'peek']);
  });
});
