import { describe, expect, it } from 'vitest';
import { hasDockedPanel, mapFrame } from '../../../../src/app/map/map-frame.ts';
import type { InitiativeId } from '../../../../src/schema/initiative.ts';

describe('mapFrame', () => {
  it('leaves room for the cartouche on wide screens', () => {
    expect(mapFrame({ viewport: { width: 1440, height: 900 }, sheetSnap: 'mid' }).padding).toEqual({
      top: 40,
      right: 96,
      bottom: 40,
      left: 40,
    });
  });

  it('keeps clear of the sheet of a phone', () => {
    const viewport = { width: 390, height: 844 };
    expect(mapFrame({ viewport, sheetSnap: 'mid' }).padding.bottom).toBe(300 + 62 + 16);
    expect(mapFrame({ viewport, sheetSnap: 'peek' }).padding.bottom).toBe(132 + 62 + 16);
    expect(mapFrame({ viewport, sheetSnap: 'full' })).toEqual(mapFrame({ viewport, sheetSnap: 'mid' }));
  });

  it('keeps clear of the taller sheet of Tours, where the phone has the room, but not of that of a place', () => {
    const viewport = { width: 390, height: 844 };
    const mid = { viewport, sheetSnap: 'mid', view: 'tours' } as const;
    expect(mapFrame(mid).padding.bottom).toBe(396 + 62 + 16);
    expect(mapFrame({ ...mid, viewport: { width: 320, height: 568 } }).padding.bottom).toBe(300 + 62 + 16);
    const selectedId = 'tianmuli' as InitiativeId;
    expect(mapFrame({ ...mid, selectedId }).padding.bottom).toBe(300 + 62 + 16);
  });

  it.each([
    ['of a phone', { width: 390, height: 844 }, 12],
    ['beside a docked panel', { width: 1024, height: 768 }, 16],
    ['at a desk', { width: 1440, height: 900 }, 16],
  ])('keeps pins clear of the buttons %s', (_, viewport, edge) => {
    const { padding, pinPadding } = mapFrame({ viewport, sheetSnap: 'mid' });
    const [button, halfPin] = [46, 22];
    expect(pinPadding.right).toBeGreaterThanOrEqual(edge + button + halfPin);
    expect({ ...pinPadding, right: padding.right, bottom: padding.bottom }).toEqual(padding);
  });

  it('keeps framed markers clear of the credits of a phone, which lie beside the map at a desk', () => {
    const bottoms = (viewport: Readonly<{ width: number; height: number }>) => {
      const { padding, pinPadding } = mapFrame({ viewport, sheetSnap: 'mid' });
      return pinPadding.bottom - padding.bottom;
    };
    expect(bottoms({ width: 390, height: 844 })).toBe(44);
    expect(bottoms({ width: 1440, height: 900 })).toBe(0);
  });

  it('leaves pins the width of a phone on which the buttons are a row', () => {
    const { padding, pinPadding } = mapFrame({ viewport: { width: 360, height: 640 }, sheetSnap: 'mid' });
    expect(pinPadding).toEqual(padding);
  });

  it('knows what the sheet covers, and that nothing covers the map at a desk', () => {
    const phone = mapFrame({ viewport: { width: 390, height: 844 }, sheetSnap: 'mid' });
    expect(phone.cover).toEqual({ top: 60, right: 0, bottom: 300 + 62, left: 0 });
    const desk = mapFrame({ viewport: { width: 1440, height: 900 }, sheetSnap: 'mid' });
    expect(desk.cover).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  });

  it('counts what notch and home bar of a phone push up and down', () => {
    const viewport = { width: 390, height: 844, safeArea: { top: 47, bottom: 34 } };
    const { cover, padding } = mapFrame({ viewport, sheetSnap: 'mid' });
    expect(cover).toEqual({ top: 47 + 60, right: 0, bottom: 300 + 62 + 34, left: 0 });
    expect([padding.top, padding.bottom]).toEqual([47 + 60 + 12, 300 + 62 + 34 + 16]);
  });

  it('knows that a phone on its side has its panel beside the map, and a zoomed page has not', () => {
    expect(hasDockedPanel({ width: 667, height: 375 })).toBe(true);
    expect(hasDockedPanel({ width: 320, height: 256 })).toBe(false);
  });

  it('keeps little free where the map is alone', () => {
    expect(
      mapFrame({ viewport: { width: 390, height: 844 }, sheetSnap: 'mid', embed: true }).padding,
    ).toEqual({
      top: 24,
      right: 24,
      bottom: 24,
      left: 24,
    });
  });
});
