import { describe, expect, it } from 'vitest';
import { hasDockedPanel, mapPadding } from '../../../src/app/map-padding.ts';

describe('mapPadding', () => {
  it('leaves room for the cartouche on wide screens', () => {
    expect(mapPadding({ viewport: { width: 1440, height: 900 }, sheetSnap: 'mid' })).toEqual({
      top: 40,
      right: 96,
      bottom: 40,
      left: 40,
    });
  });

  it('keeps clear of the sheet of a phone', () => {
    const viewport = { width: 390, height: 844 };
    expect(mapPadding({ viewport, sheetSnap: 'mid' }).bottom).toBe(300 + 62 + 16);
    expect(mapPadding({ viewport, sheetSnap: 'peek' }).bottom).toBe(132 + 62 + 16);
    expect(mapPadding({ viewport, sheetSnap: 'full' })).toEqual(mapPadding({ viewport, sheetSnap: 'mid' }));
  });

  it('knows that a phone on its side has its panel beside the map, and a zoomed page has not', () => {
    expect(hasDockedPanel({ width: 667, height: 375 })).toBe(true);
    expect(hasDockedPanel({ width: 320, height: 256 })).toBe(false);
  });

  it('keeps little free where the map is alone', () => {
    expect(mapPadding({ viewport: { width: 390, height: 844 }, sheetSnap: 'mid', embed: true })).toEqual({
      top: 24,
      right: 24,
      bottom: 24,
      left: 24,
    });
  });
});
