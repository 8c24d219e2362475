import { describe, expect, it } from 'vitest';
import type { MapOrigin, MapReachArea } from '../../../../src/map/map-contract.ts';
import { buildReachFeatures } from '../../../../src/map/overlays/reach.ts';
import { buildRouteFeatures } from '../../../../src/map/overlays/route.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

/** Four kilometres a side, with a court in its middle. */
const shape = {
  minutes: 15,
  positions: Float64Array.from([
    ...[120.1, 30.2, 120.14, 30.2, 120.14, 30.24, 120.1, 30.24, 120.1, 30.2],
    ...[120.11, 30.21, 120.11, 30.22, 120.12, 30.22, 120.12, 30.21, 120.11, 30.21],
  ]),
  ringEnds: Uint32Array.from([5, 10]),
  polygonEnds: Uint32Array.from([2]),
};
const area: MapReachArea = { origin: 'a', rank: 0, label: '15 分钟', shape };
const pin = lngLat(120.12, 30.225);
const origin: MapOrigin = {
  key: 'a',
  point: pin,
  sign: '我',
  label: '图钉',
  gap: [pin, lngLat(120.12, 30.226)],
};

const build = (areas: readonly MapReachArea[]) => buildReachFeatures({ areas, origins: [origin] });
const parts = (features: ReturnType<typeof build>): unknown[] =>
  features.map(({ properties }): unknown => properties?.part);
const geometryOf = (features: ReturnType<typeof build>, part: string) =>
  features.find(({ properties }) => properties?.part === part)?.geometry;

describe('the reach on the map', () => {
  it('is its area, edge, courts, label and the open ground to the pin, with all around it washed', () => {
    expect(parts(build([area]))).toEqual(['outside', 'area', 'edge', 'hole', 'label', 'gap']);
  });

  it('keeps the rings of the worker', () => {
    const geometry = geometryOf(build([area]), 'area');
    expect(
      geometry?.type === 'MultiPolygon' ? geometry.coordinates[0]?.map((ring) => ring.length) : null,
    ).toEqual([5, 5]);
  });

  it('washes around the reach, not in its courts', () => {
    const geometry = geometryOf(build([area]), 'outside');
    expect(geometry?.type === 'Polygon' ? geometry.coordinates[1]?.[0] : null).toEqual([120.1, 30.2]);
  });

  it('is labelled at its lower left', () => {
    expect(geometryOf(build([area]), 'label')).toEqual({ type: 'Point', coordinates: [120.1, 30.2] });
  });

  it('of two places washes nothing', () => {
    expect(parts(build([area, { ...area, origin: 'b' }]))).not.toContain('outside');
  });

  it('is nothing but the open ground while nothing is reached', () => {
    expect(parts(build([]))).toEqual(['gap']);
  });
});

it('a route is its line with the open ground at both ends', () => {
  const line = [lngLat(120.1, 30.2), lngLat(120.11, 30.2)];
  const gaps = [[pin, lngLat(120.1, 30.2)] as const];
  expect(parts(buildRouteFeatures({ line, gaps }))).toEqual(['way', 'gap']);
  expect(buildRouteFeatures(null)).toEqual([]);
});
