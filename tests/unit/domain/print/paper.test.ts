import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../../src/domain/print/export-file-name.ts';
import { numberReferences } from '../../../../src/domain/print/number-references.ts';
import { paperMarkers, paperPlaces } from '../../../../src/domain/print/paper-places.ts';
import { cameraForBounds, paperProjection } from '../../../../src/domain/print/paper-projection.ts';
import { sitesOf } from '../../../../src/domain/place/sites.ts';
import { encodeQr } from '../../../../src/domain/qr/encode-qr.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { buildLocated } from '../../../browser/ui/build-atlas.ts';

const SIZE = { width: 700, height: 500 };
const BOUNDS = { southWest: lngLat(120, 30.1), northEast: lngLat(120.2, 30.3) };
const camera = cameraForBounds(BOUNDS, SIZE, 19);

const located = (id: string, lng: number, lat: number, accuracyMeters = 20) => {
  const point = lngLat(lng, lat);
  const initiative = buildLocated(id, { zh: id, en: id });
  const [site] = sitesOf({
    ...initiative,
    geometry: { type: 'Point', coordinates: point },
    location: { ...initiative.location, point, accuracyMeters },
  });
  return site!;
};

describe('the map on paper', () => {
  it('shows all of the view, as large as fits', () => {
    const { project } = paperProjection(camera, SIZE);
    const upper = project(lngLat(120.1, 30.3));
    const lower = project(lngLat(120.1, 30.1));
    expect(upper.x).toBeCloseTo(350, 6);
    expect(upper.y).toBeCloseTo(0, 6);
    expect(lower.y).toBeCloseTo(500, 6);
  });

  it('goes no closer than it may', () => {
    expect(
      cameraForBounds({ southWest: lngLat(120, 30), northEast: lngLat(120.0001, 30.0001) }, SIZE, 15).zoom,
    ).toBe(15);
  });

  it('numbers what it shows and leaves out what lies beyond', () => {
    const places = paperPlaces(
      [located('a', 120.05, 30.2), located('far', 121, 30.2), located('b', 120.15, 30.2)],
      paperProjection(camera, SIZE),
      { zoom: camera.zoom, markerRadius: 9 },
    );
    expect(places.map(({ number, site: { id } }) => [number, id])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('draws a doubt that is wider than the marker', () => {
    const projection = paperProjection(camera, SIZE);
    const [sure, vague] = paperPlaces(
      [located('a', 120.05, 30.2), located('b', 120.15, 30.2, 2000)],
      projection,
      {
        zoom: camera.zoom,
        markerRadius: 9,
      },
    );
    expect(sure?.uncertaintyRadius).toBeNull();
    expect(vague?.uncertaintyRadius).toBeCloseTo(2000 / projection.metersPerPixel, 6);
  });

  it('gives places of one point one marker with all their numbers', () => {
    const places = paperPlaces(
      [located('a', 120.1, 30.2), located('b', 120.1, 30.2)],
      paperProjection(camera, SIZE),
      {
        zoom: camera.zoom,
        markerRadius: 9,
      },
    );
    expect(paperMarkers(places).map((group) => group.map(({ number }) => number))).toEqual([[1, 2]]);
  });
});

describe('numberReferences', () => {
  it('numbers each source once, in the order of its first use', () => {
    const fact = (...sources: readonly string[]) => ({
      text: { zh: 'x', en: 'x' },
      sources: [...sources],
      weak: false,
    });
    const { sourceIds, numbersOf } = numberReferences([
      { ...located('a', 120, 30), facts: [fact('s2', 's1')] },
      { ...located('b', 120, 30), facts: [fact('s3'), fact('s1')] },
      { ...located('c', 120, 30), facts: [] },
    ]);
    expect(sourceIds).toEqual(['s2', 's1', 's3']);
    expect([...numbersOf]).toEqual([
      ['a', [1, 2]],
      ['b', [2, 3]],
      ['c', []],
    ]);
  });
});

it('the code has a quiet zone of four modules', () => {
  const { size, path } = encodeQr('https://example.org/');
  expect(size).toBe(25 + 8);
  expect(path.startsWith('M4 4h1v1h-1Z')).toBe(true);
});

it('the file is named after the day', () => {
  expect(exportFileName('some-atlas', '2024-09-02')).toBe('some-atlas-2024-09-02.png');
});
