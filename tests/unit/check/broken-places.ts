import { type BrokenCase, MARKET, placeAt } from './broken-case.ts';
import type { Draft } from './sample-geo.ts';

/** Positions and shapes. */
export const BROKEN_PLACES: readonly BrokenCase[] = [
  {
    name: 'a place outside the district',
    breakIt: ({ market }) => placeAt(market, [122, 30.5]),
    expected: [`district error ${MARKET} features[0].geometry`],
  },
  {
    name: 'a ring that is not closed',
    breakIt: ({ market }) => void (ringOf(market)[4] = [120.1, 30.201]),
    expected: [`geometry error ${MARKET} features[0].geometry`],
  },
  {
    name: 'an outer ring that runs clockwise',
    breakIt: ({ market }) => void ringOf(market).reverse(),
    expected: [`geometry error ${MARKET} features[0].geometry`],
  },
  {
    name: 'a hole that runs counter-clockwise',
    breakIt: ({ market }) => {
      const hole = [
        [120.101, 30.201],
        [120.102, 30.201],
        [120.102, 30.202],
        [120.101, 30.201],
      ];
      (market.geometry as { coordinates: unknown[] }).coordinates.push(hole);
    },
    expected: [`geometry error ${MARKET} features[0].geometry`],
  },
  {
    name: 'a ring that crosses itself',
    breakIt: ({ market }) => {
      const ring = ringOf(market);
      [ring[1], ring[2]] = [ring[2]!, ring[1]!];
      Object.assign(market.properties.location, { point: ring[0]!, extentMeters: 1470 });
    },
    expected: [`geometry error ${MARKET} features[0].geometry`],
  },
  {
    name: 'a ring that touches itself',
    breakIt: ({ market }) => void ringOf(market).splice(2, 0, [120.105, 30.2], [120.1, 30.2]),
    expected: [`geometry error ${MARKET} features[0].geometry`],
  },
  {
    name: 'a geometry without positions',
    breakIt: ({ market }) => void (market.geometry = { type: 'MultiPolygon', coordinates: [] }),
    expected: [`geometry error ${MARKET} features[0].geometry`],
  },
  {
    name: 'a position that pretends to be exact',
    breakIt: ({ market }) => placeAt(market, [120.1234567, 30.2]),
    expected: [
      `geometry error ${MARKET} features[0].geometry`,
      `geometry error ${MARKET} features[0].properties.location.point`,
    ],
  },
  {
    name: 'a marker off its shape',
    breakIt: ({ market }) =>
      Object.assign(market.properties.location, { point: [120.12, 30.205], extentMeters: 2010 }),
    expected: [`geometry error ${MARKET} features[0].properties.location.point`],
  },
  {
    name: 'a label point drawn as the place',
    breakIt: ({ market }) => void (market.properties.location.accuracyMeters = 900),
    expected: [`accuracy warning ${MARKET} features[0].properties.location`],
  },
  {
    name: 'a shape that reaches beyond its own accuracy',
    breakIt: ({ market }) => void (market.properties.location.extentMeters = null),
    expected: [`accuracy error ${MARKET} features[0].properties.location.accuracyMeters`],
  },
  {
    name: 'a shape that reaches beyond its extent',
    breakIt: ({ market }) => void (market.properties.location.extentMeters = 600),
    expected: [`accuracy error ${MARKET} features[0].properties.location.extentMeters`],
  },
  {
    name: 'a place that is said to reach much further than its shape',
    breakIt: ({ market }) => void (market.properties.location.extentMeters = 1200),
    expected: [`accuracy error ${MARKET} features[0].properties.location.extentMeters`],
  },
];

function ringOf(market: Draft['market']): number[][] {
  return (market.geometry as { coordinates: number[][][] }).coordinates[0]!;
}
