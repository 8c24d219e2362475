import { expect, test } from 'vitest';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import type { LocatedInitiative } from '../../../../src/schema/initiative.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';
import { wayText } from '../../../../src/views/place/way-text.ts';
import { locatedInitiative } from '../../domain/place/sample-initiative.ts';

const here = locatedInitiative('here').location;
/** A thousandth of a degree of latitude is 111 m. */
const NORTH = lngLat(120.1, 30.21);

async function wayTo(change: Partial<LocatedInitiative> & { point?: LngLat }): Promise<string> {
  const text = wayText(await loadTexts('en'), here, locatedInitiative('there', change));
  return text.replaceAll('\u202F', ' ');
}

const known = (accuracyMeters: number) => ({
  location: { ...here, point: NORTH, accuracyMeters },
  geometry: { type: 'Point' as const, coordinates: NORTH },
});

test('a place has a distance and a direction', async () => {
  expect(await wayTo(known(50))).toBe('1.1 km north');
});

test('a place known less well than it is far has no direction', async () => {
  expect(await wayTo(known(1500))).toBe('about 1.1 km');
});

test('a place at the same point is the same place', async () => {
  expect(await wayTo({})).toBe('same place');
});

test('of an area its nearest part counts, and being within it is said', async () => {
  const ring = (south: number, north: number) =>
    [
      [120.09, south],
      [120.11, south],
      [120.11, north],
      [120.09, north],
      [120.09, south],
    ].map(([lng = 0, lat = 0]) => lngLat(lng, lat));
  const area = (south: number, north: number) => ({
    ...known(50),
    geometry: { type: 'Polygon' as const, coordinates: [ring(south, north)] },
  });
  expect(await wayTo(area(30.205, 30.25))).toBe('550 m north');
  expect(await wayTo(area(30.19, 30.25))).toBe('within it');
});
