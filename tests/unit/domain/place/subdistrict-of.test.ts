import { expect, test } from 'vitest';
import { subdistrictOf, subdistrictsAbout } from '../../../../src/domain/place/subdistrict-of.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';

const subdistrict = (id: string, west: number): SubdistrictFeature => ({
  type: 'Feature',
  id,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [lngLat(west, 30), lngLat(west + 1, 30), lngLat(west + 1, 31), lngLat(west, 31), lngLat(west, 30)],
    ],
  },
  properties: { name: id, name_en: id, kind: 'subdistrict', areaKm2: 1, boundaryQuality: 'mapped' },
});
const subdistricts = [subdistrict('west', 119), subdistrict('east', 120)];

test('finds the one that covers the point', () => {
  expect(subdistrictOf(lngLat(120.5, 30.5), subdistricts)?.id).toBe('east');
});

test('finds none outside the district', () => {
  expect(subdistrictOf(lngLat(122, 30.5), subdistricts)).toBeNull();
});

test('names one sub-district far from its border, and both near it', () => {
  const idsAt = (lng: number) => subdistrictsAbout(lngLat(lng, 30.5), subdistricts).map(({ id }) => id);

  expect(idsAt(120.5)).toEqual(['east']);
  // 0.0005° of longitude are 48 m here.
  expect(idsAt(120.0005)).toEqual(['east', 'west']);
  expect(idsAt(119.9995)).toEqual(['west', 'east']);
  expect(idsAt(122)).toEqual([]);
});
