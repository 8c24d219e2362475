import {
  area as turfArea,
  booleanPointInPolygon,
  buffer as turfBuffer,
  circle as turfCircle,
  pointOnFeature as turfPointOnFeature,
} from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { aroundLines } from '../../../../src/domain/ground/around-line.ts';
import { cutAreas } from '../../../../src/domain/ground/cut-areas.ts';
import { fitLink } from '../../../../src/domain/ground/fit-link.ts';
import { toFeature, toSchema } from '../../../../src/domain/ground/ground-feature.ts';
import { groundGeometry } from '../../../../src/domain/ground/ground-geometry.ts';
import { listedAreas } from '../../../../src/domain/ground/listed-areas.ts';
import { isWithin } from '../../../../src/domain/ground/is-within.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import { measureShape } from '../../../../src/domain/ground/measure-shape.ts';
import { readGround } from '../../../../src/domain/ground/read-ground-file.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import {
  formatGround,
  type Ground,
  LONGEST_GROUND_TEXT,
  parseGround,
} from '../../../../src/schema/ground-choice.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';

const { subdistricts } = readSearchContent();
const HERE = lngLat(120.11, 30.27);

const geometryOf = (ground: Ground): Geometry => {
  const geometry = groundGeometry(ground, subdistricts);
  if (geometry === null) throw new Error('No area');
  return geometry;
};
const km2 = (geometry: Geometry): number => turfArea(toFeature(geometry)) / 1e6;

describe('an area that is cut out of the sub-districts', () => {
  it('is the whole of those that are picked, unchanged', () => {
    const { areas, areaKm2 } = cutAreas(
      geometryOf({ kind: 'subdistricts', ids: ['gudang', 'xixi'] }),
      subdistricts,
    );
    const picked = subdistricts.filter(({ id }) => ['gudang', 'xixi'].includes(id));
    expect(areas).toEqual(picked);
    expect(areaKm2).toBeCloseTo(
      picked.reduce((sum, { geometry }) => sum + km2(geometry), 0),
      6,
    );
  });

  it('is parts that are named as such, and add up to what of the circle lies in the district', () => {
    const geometry = geometryOf({ kind: 'circle', center: HERE, radiusMeters: 2000 });
    const { areas, areaKm2, borderMeters } = cutAreas(geometry, subdistricts);
    expect(areas.length).toBeGreaterThan(2);
    const parts = areas.filter((part) => !subdistricts.includes(part));
    expect(parts.every(({ properties }) => properties.name_en.startsWith('part of '))).toBe(true);
    expect(parts.every(({ properties }) => properties.name.endsWith('（部分）'))).toBe(true);
    expect(areas.reduce((sum, { properties }) => sum + properties.areaKm2, 0)).toBeCloseTo(areaKm2, 1);
    // A circle of 64 corners.
    expect(areaKm2).toBeGreaterThan(Math.PI * 4 * 0.993);
    expect(areaKm2).toBeLessThan(Math.PI * 4 * 1.007);
    expect(borderMeters / (2 * Math.PI * 2000)).toBeCloseTo(1, 2);
  });

  describe('by a border that was simplified otherwise', () => {
    const gudang = subdistricts.find(({ id }) => id === 'gudang')!;
    /** Its own outline, 10 m wider: what it takes of its neighbours are strips along the borders. */
    const wider = toSchema(turfBuffer(toFeature(gudang.geometry), 10, { units: 'meters' })!);
    const cut = cutAreas(wider, subdistricts);
    const strips = cut.areas.filter(({ id }) => cut.sliverIds.includes(id));
    const km2Of = (areas: readonly SubdistrictFeature[]) =>
      areas.reduce((sum, { properties }) => sum + properties.areaKm2, 0);

    it('strips of neighbours without a place are no rows, and are told', () => {
      const { areas, slivers } = listedAreas(cut, toColumns([{ point: HERE, accuracyMeters: 0 }]));
      expect(areas.map(({ id }) => id)).toEqual(['gudang']);
      expect(strips.length).toBeGreaterThan(2);
      expect(slivers).toEqual({ count: strips.length, areaKm2: km2Of(strips) });
      expect(km2Of(areas) + slivers.areaKm2).toBeCloseTo(cut.areaKm2, 1);
    });

    it('a strip that holds a place is a row, so that the rows add up to the whole', () => {
      const [strip] = strips;
      if (strip === undefined) throw new Error('No strip');
      const [lng = 0, lat = 0] = turfPointOnFeature(toFeature(strip.geometry)).geometry.coordinates;
      const places = toColumns([{ point: lngLat(lng, lat), accuracyMeters: 0 }]);
      const { areas, slivers } = listedAreas(cut, places);
      expect(areas).toContain(strip);
      expect(areas).toHaveLength(2);
      expect(slivers.count).toBe(strips.length - 1);
    });

    it('a narrow area is never a sliver of itself, nor is a part of some size', () => {
      const narrow = aroundLines([[lngLat(120.09, 30.27), lngLat(120.15, 30.27)]], 5)!;
      const { areas, sliverIds } = cutAreas(narrow, subdistricts);
      expect(areas.length - sliverIds.length).toBeGreaterThan(2);
      const { sliverIds: ofCircle } = cutAreas(
        geometryOf({ kind: 'circle', center: HERE, radiusMeters: 2000 }),
        subdistricts,
      );
      expect(ofCircle).toEqual([]);
    });
  });

  it('counts once what its outline crosses or its polygons share', () => {
    const corner = (east: number, north: number) => lngLat(120.1 + east, 30.25 + north);
    const square = [corner(0, 0), corner(0.04, 0), corner(0.04, 0.04), corner(0, 0.04), corner(0, 0)];
    const bow = [corner(0, 0), corner(0.04, 0.04), corner(0.04, 0), corner(0, 0.04), corner(0, 0)];
    const squareKm2 = km2({ type: 'Polygon', coordinates: [square] });
    const ofBow = cutAreas({ type: 'Polygon', coordinates: [bow] }, subdistricts);
    expect(ofBow.areaKm2 / squareKm2).toBeCloseTo(1 / 2, 3);
    const sum = ofBow.areas.reduce((total, { properties }) => total + properties.areaKm2, 0);
    expect(sum).toBeCloseTo(ofBow.areaKm2, 2);
    const twice = cutAreas({ type: 'MultiPolygon', coordinates: [[square], [square]] }, subdistricts);
    expect(twice.areaKm2).toBeCloseTo(squareKm2, 6);
  });

  it('has no part of what it does not meet', () => {
    const far = geometryOf({ kind: 'circle', center: lngLat(121, 31), radiusMeters: 500 });
    expect(cutAreas(far, subdistricts).areas).toEqual([]);
  });

  it('holds the same points as turf says', () => {
    const geometry = geometryOf({ kind: 'circle', center: HERE, radiusMeters: 1500 });
    const test = isWithin(geometry);
    fc.assert(
      fc.property(
        fc.double({ min: -0.03, max: 0.03, noNaN: true }),
        fc.double({ min: -0.03, max: 0.03, noNaN: true }),
        (east, north) => {
          const point = lngLat(HERE[0] + east, HERE[1] + north);
          expect(test({ point })).toBe(booleanPointInPolygon([...point], toFeature(geometry)));
        },
      ),
    );
  });
});

it('what is drawn is measured as turf measures it', () => {
  const ring = [lngLat(120.1, 30.2), lngLat(120.13, 30.2), lngLat(120.12, 30.23)];
  const measured = measureShape({ kind: 'polygon', ring });
  const whole = cutAreas({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] }, []);
  expect(measured.areaKm2 / whole.areaKm2).toBeCloseTo(1, 2);
  expect(measured.borderMeters / whole.borderMeters).toBeCloseTo(1, 2);
});

it('the surroundings of a line are as wide as said', () => {
  const around = aroundLines([[lngLat(120.1, 30.2), lngLat(120.12, 30.2)]], 200);
  if (around === null) throw new Error('No surroundings');
  const lengthKm = 0.02 * 111.32 * Math.cos((30.2 * Math.PI) / 180);
  expect(km2(around) / (lengthKm * 0.4 + Math.PI * 0.04)).toBeCloseTo(1, 1);
  expect(aroundLines([], 200)).toBeNull();
});

describe('in a link', () => {
  it('an outline of many corners is smoothed as little as it takes, and told', () => {
    const round = turfCircle([...HERE], 3, { steps: 2000 }).geometry as unknown as Geometry;
    const { ground, smoothedMeters, isInLink } = fitLink(round, 'reach');
    expect(isInLink).toBe(true);
    expect(smoothedMeters).toBeGreaterThan(0);
    const text = formatGround(ground);
    expect(text?.length).toBeLessThanOrEqual(LONGEST_GROUND_TEXT);
    expect(text).toMatch(/^[\w,:-]+$/);
    expect(km2(geometryOf(parseGround(text ?? '') ?? ground)) / km2(round)).toBeCloseTo(1, 2);
  });

  it('one that is too detailed is kept as it is, and said to be', () => {
    // A comb of 1,500 teeth of some hundred metres.
    const teeth = Array.from({ length: 3000 }, (_, at): LngLat =>
      lngLat(120 + at * 1e-4, at % 2 === 0 ? 30 : 30.01),
    );
    const comb: Geometry = {
      type: 'Polygon',
      coordinates: [[...teeth, lngLat(120.3, 29.9), lngLat(120, 29.9), teeth[0]!]],
    };
    const { ground, smoothedMeters, isInLink } = fitLink(comb, 'file');
    expect({ isInLink, smoothedMeters }).toEqual({ isInLink: false, smoothedMeters: 0 });
    expect(formatGround(ground)).toBeNull();
  });

  it.each([
    '',
    's',
    's,',
    's,<b>',
    's,__proto__',
    'c',
    'c,A,100',
    'c,AA,1e3',
    'c,AA,-5',
    'c,AA,99999',
    'd,AAAA',
    'd,',
    'd,AAAAAA,',
    'x,AAAAAA',
    `d,${'A'.repeat(2000)}`,
    'd,_______AAAA',
  ])('what is no area is none: %j', (text) => {
    expect(parseGround(text)).toBeNull();
  });

  it('no text throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('s,', 'c,', 'd,', 'f,'), fc.string(), (kind, text) => {
        const ground = parseGround(kind + text);
        if (ground !== null && ground.kind !== 'subdistricts') geometryOf(ground);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file', () => {
  const ring = [
    [120.1, 30.2, 5],
    [120.2, 30.2, 5],
    [120.2, 30.3, 5],
    [120.1, 30.2, 5],
  ];
  const polygon = { type: 'Polygon', coordinates: [ring] };
  const feature = { type: 'Feature', properties: { name: '<img onerror=x>' }, geometry: polygon };

  it('of polygons is one area, without their heights', () => {
    const two = readGround(JSON.stringify({ type: 'FeatureCollection', features: [feature, feature] }));
    expect(two.ok && two.value.type).toBe('MultiPolygon');
    const one = readGround(JSON.stringify(feature));
    expect(one.ok && one.value).toEqual({
      type: 'Polygon',
      coordinates: [ring.map(([lng = 0, lat = 0]) => [lng, lat])],
    });
  });

  it.each([
    ['no JSON', '{', 'no-json'],
    ['a line', JSON.stringify({ type: 'LineString', coordinates: ring }), 'no-polygon'],
    ['nothing', 'null', 'no-polygon'],
    [
      'metres of a projection',
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [500000, 3300000],
            [500100, 3300000],
            [500100, 3300100],
            [500000, 3300000],
          ],
        ],
      }),
      'not-wgs84',
    ],
    ['no coordinates', JSON.stringify({ type: 'Polygon' }), 'not-wgs84'],
    [
      'too many corners',
      JSON.stringify({ type: 'Polygon', coordinates: [Array.from({ length: 20_001 }, () => [120, 30])] }),
      'too-detailed',
    ],
    ['two megabytes', ' '.repeat(2_000_001), 'too-large'],
  ])('with %s says so', (_, text, problem) => {
    const read = readGround(text);
    expect(read.ok ? null : read.error).toBe(problem);
  });
});
