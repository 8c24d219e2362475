import { describe, expect, test } from 'vitest';
import { MAP_APPS, placeLink, SYSTEM_OF, walkLink } from '../../../../src/domain/handoff/map-apps.ts';
import type { MapApp } from '../../../../src/domain/handoff/map-apps.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { publishedBd09, publishedGcj02 } from './published-gcj02.ts';

const [LNG, LAT] = [120.0878, 30.1395];
const yunqi = { name: '云栖小镇 & 会展', point: lngLat(LNG, LAT) };
const home = { name: '家', point: lngLat(120.1, 30.2) };
const sender = { name: 'some-atlas', city: '杭州' };

const EXPECTED = {
  wgs84: [LNG, LAT],
  gcj02: publishedGcj02(LNG, LAT),
  bd09: publishedBd09(LNG, LAT),
} as const;
const expectedText = (app: MapApp, order: 'lng-lat' | 'lat-lng') => {
  const [lng, lat] = EXPECTED[SYSTEM_OF[app]];
  return (order === 'lng-lat' ? [lng, lat] : [lat, lng]).map((value) => value.toFixed(6)).join();
};
const parametersOf = (link: string | null) => Object.fromEntries(new URL(link ?? 'about:blank').searchParams);

describe('a place opens in', () => {
  test.each([
    ['amap', 'position', 'lng-lat'],
    ['baidu', 'location', 'lat-lng'],
    ['apple', 'll', 'lat-lng'],
    ['google', 'query', 'lat-lng'],
  ] as const)('%s at its own coordinates', (app, parameter, order) => {
    expect(parametersOf(placeLink(app, { place: yunqi, sender }))[parameter]).toBe(expectedText(app, order));
  });

  test('tencent at its own coordinates', () => {
    expect(parametersOf(placeLink('tencent', { place: yunqi, sender })).marker).toBe(
      `coord:${expectedText('tencent', 'lat-lng')};title:云栖小镇 & 会展;addr:云栖小镇 & 会展`,
    );
  });

  test('osm at WGS-84', () => {
    expect(placeLink('osm', { place: yunqi, sender })).toBe(
      'https://www.openstreetmap.org/?mlat=30.139500&mlon=120.087800#map=17/30.139500/120.087800',
    );
  });

  test('apps that say which coordinates they are given', () => {
    expect(parametersOf(placeLink('amap', { place: yunqi, sender })).coordinate).toBe('gaode');
    expect(parametersOf(placeLink('baidu', { place: yunqi, sender })).coord_type).toBe('bd09ll');
    expect(parametersOf(placeLink('tencent', { place: yunqi, sender })).coord_type).toBe('2');
  });
});

describe('a walk opens in', () => {
  const walk = (app: MapApp) => walkLink(app, { from: home, to: yunqi, sender });

  test('amap', () => {
    expect(parametersOf(walk('amap'))).toMatchObject({
      to: `${expectedText('amap', 'lng-lat')},云栖小镇 & 会展`,
      mode: 'walk',
    });
  });

  test('baidu', () => {
    expect(parametersOf(walk('baidu'))).toMatchObject({
      destination: `latlng:${expectedText('baidu', 'lat-lng')}|name:云栖小镇 & 会展`,
      mode: 'walking',
      region: '杭州',
    });
  });

  test('tencent', () => {
    expect(parametersOf(walk('tencent'))).toMatchObject({
      tocoord: expectedText('tencent', 'lat-lng'),
      type: 'walk',
      from: '家',
    });
  });

  test('apple', () => {
    expect(parametersOf(walk('apple'))).toMatchObject({
      daddr: expectedText('apple', 'lat-lng'),
      dirflg: 'w',
    });
  });

  test('google', () => {
    expect(parametersOf(walk('google'))).toMatchObject({
      destination: expectedText('google', 'lat-lng'),
      travelmode: 'walking',
    });
  });

  test('osm', () => {
    expect(parametersOf(walk('osm'))).toEqual({
      engine: 'fossgis_osrm_foot',
      route: '30.200000,120.100000;30.139500,120.087800',
    });
  });
});

test('without a start the walk begins where the user is, where the app can do that', () => {
  const startless = MAP_APPS.filter((app) => walkLink(app, { from: null, to: yunqi, sender }) === null);

  expect(startless).toEqual(['baidu']);
  expect(parametersOf(walkLink('tencent', { from: null, to: yunqi, sender })).fromcoord).toBe(
    'CurrentLocation',
  );
});

test('a name cannot break out of its parameter', () => {
  const odd = { ...yunqi, name: 'A;title:B|name:C,&x=1#' };

  expect(parametersOf(placeLink('tencent', { place: odd, sender })).marker).toMatch(
    /;title:A title B name C &x=1#;addr:/,
  );
  expect(new URL(placeLink('amap', { place: odd, sender })).hash).toBe('');
});
