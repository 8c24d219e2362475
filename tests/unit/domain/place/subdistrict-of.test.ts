import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { positionsOf } from '../../../../src/domain/geo/geometry-parts.ts';
import { isPointInGeometry } from '../../../../src/domain/geo/polygon.ts';
import { nearestPointOnGeometry } from '../../../../src/domain/geo/segment.ts';
import { seededRandom } from '../../../../src/domain/order/seeded-random.ts';
import { subdistrictOf, subdistrictsAbout } from '../../../../src/domain/place/subdistrict-of.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
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

test('finds what is found without a look at the boxes, around and on the borders of this district', () => {
  const { features } = JSON.parse(readFileSync('public/geo/base/subdistricts.geojson', 'utf8')) as {
    features: SubdistrictFeature[];
  };
  const random = seededRandom(7);
  const corners = features.flatMap(({ geometry }) => positionsOf(geometry));
  // Up to some 150 m around a corner.
  const near = (degrees: number) => degrees + (random() - 0.5) * 0.003;
  const points = Array.from({ length: 300 }, () => {
    const [lng, lat] = corners[Math.floor(random() * corners.length)]!;
    return lngLat(near(lng), near(lat));
  });
  const metersTo = (point: LngLat) => (each: SubdistrictFeature) =>
    nearestPointOnGeometry(point, each.geometry)!.distanceMeters;
  const idsOf = (found: readonly SubdistrictFeature[]) => found.map(({ id }) => id).sort();
  for (const point of points) {
    const meters = metersTo(point);
    expect(idsOf(subdistrictsAbout(point, features))).toEqual(
      idsOf(features.filter((each) => meters(each) < 100)),
    );
    const holding = features.find(({ geometry }) => isPointInGeometry(point, geometry));
    expect(subdistrictOf(point, features)).toBe(holding ?? null);
  }
});
