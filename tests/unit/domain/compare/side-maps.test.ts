import { describe, expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { isPointInGeometry } from '../../../../src/domain/geo/polygon.ts';
import { equalFrames } from '../../../../src/domain/compare/equal-frames.ts';
import { areaMaps, setMaps } from '../../../../src/domain/compare/side-maps.ts';
import type { StudyPlace } from '../../../../src/domain/study/study-place.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';

const { subdistricts } = readSearchContent();
const [small, large] = ['gudang', 'zhuantang'].map((id) => {
  const area = subdistricts.find((each) => each.id === id);
  if (area === undefined) throw new Error(`No sub-district ${id}`);
  return area;
});
if (small === undefined || large === undefined) throw new Error('No sub-districts');

const place = (id: string, point: LngLat, accuracyMeters: number): StudyPlace => ({
  ...{ id, point, accuracyMeters, name: { zh: id, en: id }, category: null, status: null, site: null },
});

const numbersIn = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('maps of one scale', () => {
  it('have one size, hold their boxes, and are as long in metres as the ground is', () => {
    const frames = equalFrames(
      [
        [120, 30, 120.1, 30.02],
        [120.2, 30.1, 120.22, 30.2],
      ],
      { width: 200, height: 260 },
    );
    expect(frames).toHaveLength(2);
    const corners = [lngLat(120, 30), lngLat(120.1, 30.02)] as const;
    const [frame, other] = frames;
    if (frame === undefined || other === undefined) throw new Error('No frames');
    expect([other.width, other.height, other.metersPerUnit]).toEqual([
      frame.width,
      frame.height,
      frame.metersPerUnit,
    ]);
    expect(Math.max(frame.width / 200, frame.height / 260)).toBeCloseTo(1);
    const [a, b] = [frame.project(corners[0]), frame.project(corners[1])];
    const drawn = Math.hypot(a.x - b.x, a.y - b.y) * frame.metersPerUnit;
    expect(Math.abs(drawn / distanceMeters(...corners) - 1)).toBeLessThan(0.005);
    // North is up.
    expect(b.y).toBeLessThan(a.y);
    for (const { x, y } of [a, b]) {
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(x).toBeLessThanOrEqual(frame.width + 0.01);
      expect(y).toBeGreaterThanOrEqual(-0.01);
      expect(y).toBeLessThanOrEqual(frame.height + 0.01);
    }
  });

  it('show two sub-districts with the places in each, and where those may lie that are only about known', () => {
    const [lng, lat] = [120.08, 30.15];
    expect(isPointInGeometry([lng, lat], large.geometry)).toBe(true);
    const maps = areaMaps([small, large], {
      areas: subdistricts,
      places: {
        list: [place('near', lngLat(lng + 0.002, lat), 0), place('about', lngLat(lng, lat), 900)],
      },
    });
    expect(maps?.first.dots).toBe('');
    expect(maps?.second.dots.split('M').filter((dot) => dot !== '')).toHaveLength(2);
    expect(maps?.second.discs).toHaveLength(1);
    expect(maps?.second.discs[0]?.radius).toBeCloseTo(900 / (maps?.second.frame.metersPerUnit ?? 0));
    const widths = [maps?.first, maps?.second].map((map) => {
      const xs = numbersIn(map?.areas[0]?.path ?? '').filter((_, at) => at % 2 === 0);
      return Math.max(...xs) - Math.min(...xs);
    });
    expect(widths[0]).toBeLessThan((widths[1] ?? 0) / 2);
  });

  it('show two sets over all sub-districts in the same shades', () => {
    const count = (number: number) => ({ count: number, range: { from: number, to: number } });
    const rows = subdistricts.map(({ id }, at) => ({
      ...{ key: { id }, first: count(at), second: count(0), difference: at, range: { from: at, to: at } },
    }));
    const maps = setMaps(subdistricts, {
      rows,
      whole: { key: null, first: count(0), second: count(0), difference: 0, range: { from: 0, to: 0 } },
    });
    expect(maps?.first.areas.map(({ id }) => id)).toEqual(subdistricts.map(({ id }) => id));
    expect(maps?.first.areas.at(0)?.shade).toBe(0);
    expect(maps?.first.areas.at(-1)?.shade).toBe(4);
    expect(new Set(maps?.second.areas.map(({ shade }) => shade))).toEqual(new Set([0]));
    expect(maps?.first.areas.every(({ path }) => path.startsWith('M') && path.endsWith('Z'))).toBe(true);
  });
});
