import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import { formatPlacesFile, parsePlacesFile } from '../../../src/schema/saved-places-file.ts';

const home = { id: 'home', kind: 'home', name: '家', point: lngLat(120.1, 30.2) } as const;
const cafe = { id: 'other-1', kind: 'other', name: 'Café “Ü”', point: lngLat(120.15, 30.25) } as const;
const point = { type: 'Point', coordinates: [120.1, 30.2] };
const withFeatures = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

describe('a file of saved places', () => {
  it('is read as it was written, also with a byte order mark before it', () => {
    const places = [home, cafe].map(({ kind, name, point: at }) => ({ kind, name, point: at }));
    const text = formatPlacesFile([home, cafe]);
    expect(parsePlacesFile(text)).toEqual(ok({ places, unreadCount: 0 }));
    expect(parsePlacesFile(`\uFEFF${text}`)).toEqual(ok({ places, unreadCount: 0 }));
  });

  it('may be GeoJSON of another program, whose named points are other places', () => {
    const text = withFeatures({
      type: 'Feature',
      id: 7,
      geometry: { type: 'Point', coordinates: [120.1, 30.2, 14] },
      properties: { name: '茶馆', kind: 'castle' },
    });
    const places = [{ kind: 'other', name: '茶馆', point: lngLat(120.1, 30.2) }];
    expect(parsePlacesFile(text)).toEqual(ok({ places, unreadCount: 0 }));
  });

  it('counts what has no name or no point', () => {
    const text = withFeatures(
      { geometry: point, properties: { name: '家' } },
      { geometry: point, properties: null },
      { geometry: { type: 'Polygon', coordinates: [] }, properties: { name: '园' } },
      { geometry: { type: 'Point', coordinates: [500, 30] }, properties: { name: '远' } },
      null,
    );
    expect(parsePlacesFile(text)).toMatchObject({ ok: true, value: { unreadCount: 4 } });
  });

  it.each([
    '',
    '{',
    '[]',
    '{"type":"FeatureCollection","features":[]}',
    withFeatures({}),
    'x'.repeat(300_000),
  ])('is refused where it holds no named point: %.40s', (text) => {
    expect(parsePlacesFile(text)).toEqual(fail('no-places'));
  });

  it('never makes reading throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parsePlacesFile(text)).not.toThrow();
      }),
    );
  });
});
