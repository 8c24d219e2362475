import { describe, expect, it } from 'vitest';
import { guessFields, hasHeader } from '../../../../src/domain/own-data/guess-fields.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const near = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
const guess = (fields: readonly string[], ...rows: readonly (readonly string[])[]) =>
  guessFields({ fields, rows }, near);

describe('guessFields', () => {
  it.each([
    [['名称', '经度', '纬度']],
    [['name', 'Longitude', 'Latitude']],
    [['title', 'lng', 'lat']],
    [['站名', 'X坐标', 'Y坐标']],
    [['POI', 'lon_gcj02', 'lat_gcj02']],
    [['店名', 'POINT_X', 'POINT_Y']],
    [['?', 'a', 'b']],
  ])('finds them in %j, by name or by value', (fields) => {
    expect(guess(fields, ['龙井茶', '120.1', '30.2']).choice).toEqual({
      ...{ lng: 1, lat: 2, pair: null, name: 0, accuracy: null },
    });
  });

  it('finds both in one field, and an accuracy', () => {
    expect(guess(['坐标', '名称', '定位精度'], ['30.2,120.1', '甲乙', '50']).choice).toEqual({
      ...{ lng: null, lat: null, pair: 0, name: 1, accuracy: 2 },
    });
  });

  it('tells when they stand under each other’s names', () => {
    const { choice, isSwapped } = guess(['lat', 'lng'], ['120.1', '30.2']);
    expect(isSwapped).toBe(true);
    expect(choice).toMatchObject({ lng: 0, lat: 1 });
  });

  it('takes a name for no longitude where the values are none', () => {
    expect(guess(['longitude', 'latitude'], ['north', 'south']).choice).toMatchObject({
      lng: null,
      lat: null,
    });
  });
});

describe('hasHeader', () => {
  it('is told by words above numbers', () => {
    expect(
      hasHeader([
        ['name', 'lng'],
        ['a', '120.1'],
      ]),
    ).toBe(true);
    expect(
      hasHeader([
        ['a', '120.1'],
        ['b', '120.2'],
      ]),
    ).toBe(false);
    expect(hasHeader([])).toBe(false);
    expect(hasHeader([['龙井', '120.1', '30.2']])).toBe(false);
    expect(hasHeader([['名称', '经度', '纬度']])).toBe(true);
  });
});
