import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseAccuracy,
  parseCoordinate,
  parsePair,
} from '../../../../src/domain/own-data/parse-coordinate.ts';

describe('parseCoordinate', () => {
  it.each([
    ['120.13', 120.13],
    [' 120,13 ', 120.13],
    ['+120', 120],
    ['１２０．５', 120.5],
    ['120°07′48″', 120.13],
    ['120°07′48″E', 120.13],
    ["120° 7.8' E", 120.13],
    ['东经120度7分48秒', 120.13],
    ['120 7 48', 120.13],
    ['E120,13', 120.13],
    ['120,13°', 120.13],
    ['120.13W', -120.13],
    ['-0.5', -0.5],
  ])('reads the longitude %s', (text, degrees) => {
    expect(parseCoordinate(text, 'lng')).toBeCloseTo(degrees, 9);
  });

  it.each([
    '',
    'abc',
    '一百二十',
    '30°15′N',
    '120°75′',
    '120.5°30′',
    '1 2 3 4',
    '-120W',
    '120E30N',
    '1e2',
    '12/5',
  ])('takes %s for no longitude', (text) => {
    expect(parseCoordinate(text, 'lng')).toBeNull();
  });

  it('reads back what is written in degrees, minutes and seconds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 89 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 59 }),
        (d, m, s) => {
          const text = `${String(d)}°${String(m)}′${String(s)}″S`;
          expect(parseCoordinate(text, 'lat')).toBeCloseTo(-(d + m / 60 + s / 3600), 9);
        },
      ),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseCoordinate(text, 'lng');
        parsePair(text);
        parseAccuracy(text);
      }),
    );
  });
});

describe('parsePair', () => {
  it.each([
    ['30.25, 120.13'],
    ['120.13,30.25'],
    ['120.13 30.25'],
    ['POINT(120.13 30.25)'],
    ['SRID=4326;POINT Z (120.13 30.25 4)'],
    ['30,25; 120,13'],
    ['(30.25，120.13)'],
    ['30.25N 120.13E'],
  ])('tells which is which in %s', (text) => {
    const pair = parsePair(text);
    expect(pair?.[0]).toBeCloseTo(120.13, 9);
    expect(pair?.[1]).toBeCloseTo(30.25, 9);
  });

  it('does not guess where both may be either', () => {
    expect(parsePair('30.25, 20.13')).toBeNull();
    expect(parsePair('120.13')).toBeNull();
  });
});

describe('parseAccuracy', () => {
  it.each([
    ['50', 50],
    ['±50 m', 50],
    ['12,5米', 12.5],
  ])('reads %s', (text, meters) => {
    expect(parseAccuracy(text)).toBe(meters);
  });

  it('takes words for none', () => {
    expect(parseAccuracy('good')).toBeNull();
    expect(parseAccuracy('-3')).toBeNull();
  });
});
