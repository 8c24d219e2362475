import { type BrokenCase, MARKET } from './broken-case.ts';

const OWN_PART = {
  id: 'stall',
  name: { zh: '摊位', en: 'Stall' },
  geometry: { type: 'Point', coordinates: [120.1, 30.2] },
  location: {
    point: [120.1, 30.2],
    accuracyMeters: 50,
    method: { zh: '取自地图。', en: 'Taken from the map.' },
    osmRef: null,
    shape: { kind: 'place' },
    address: null,
  },
  sources: ['daily'],
};

const placesWith = (parts: readonly unknown[], total: number | null = null) => ({
  meaning: { zh: '已知的几处。', en: 'Those that are known.' },
  total,
  parts,
});

const AT = `${MARKET} features[1].properties.places.parts[0]`;

/** The part at another point, and with something else in its location. */
const partAt = (point: readonly number[], change: object = {}) => ({
  ...OWN_PART,
  geometry: { type: 'Point', coordinates: point },
  location: { ...OWN_PART.location, point, ...change },
});

/** The part as an area round its corner, and with something else in its location. */
const areaOf = (ring: readonly (readonly number[])[], change: object = {}) => ({
  ...OWN_PART,
  geometry: { type: 'Polygon', coordinates: [ring] },
  location: { ...OWN_PART.location, extentMeters: 1470, ...change },
});

const SQUARE = [
  [120.1, 30.2],
  [120.11, 30.2],
  [120.11, 30.21],
  [120.1, 30.21],
] as const;
const [SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST] = SQUARE;

/** Shapes that no entry may have either. */
const UNFIT_SHAPES: readonly BrokenCase[] = (
  [
    ['outside the district', partAt([122, 30.5]), [`district error ${AT}.geometry`]],
    [
      'that reaches beyond its accuracy',
      areaOf([...SQUARE, SOUTH_WEST], { extentMeters: null }),
      [`accuracy error ${AT}.location.accuracyMeters`],
    ],
    [
      'whose line reaches beyond its extent',
      {
        ...areaOf([], { extentMeters: 600 }),
        geometry: { type: 'LineString', coordinates: [SOUTH_WEST, SOUTH_EAST] },
      },
      [`accuracy error ${AT}.location.extentMeters`],
    ],
    [
      'that is only a label point',
      partAt([120.12, 30.2], { accuracyMeters: 501 }),
      [`accuracy warning ${AT}.location`],
    ],
    ['whose ring is not closed', areaOf(SQUARE), [`geometry error ${AT}.geometry`]],
    [
      'whose ring crosses itself',
      areaOf([SOUTH_WEST, NORTH_EAST, SOUTH_EAST, NORTH_WEST, SOUTH_WEST]),
      [`geometry error ${AT}.geometry`],
    ],
    [
      'whose ring runs clockwise',
      areaOf([SOUTH_WEST, NORTH_WEST, NORTH_EAST, SOUTH_EAST, SOUTH_WEST]),
      [`geometry error ${AT}.geometry`],
    ],
    [
      'that pretends to be exact',
      partAt([120.1234567, 30.2]),
      [`geometry error ${AT}.geometry`, `geometry error ${AT}.location.point`],
    ],
  ] as const
).map(([name, part, expected]) => ({
  name: `a part ${name}`,
  breakIt: ({ renewal }) => void (renewal.properties.places = placesWith([part])),
  expected,
}));

/** A part and another thing at one place. */
const ONE_SPOT_TWICE: readonly BrokenCase[] = [
  {
    name: 'two parts at one point',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([OWN_PART, { ...OWN_PART, id: 'shop' }])),
    expected: [`parts error ${MARKET} features[1].properties.places.parts[1]`],
  },
  {
    name: 'two parts of one object of the map',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([
        partAt([120.12, 30.2], { osmRef: 'way/2' }),
        { ...partAt([120.13, 30.2], { osmRef: 'way/2' }), id: 'shop' },
      ])),
    expected: [`parts error ${MARKET} features[1].properties.places.parts[1]`],
  },
  {
    name: 'a part at the place of an entry that is another part',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([
        { initiative: 'gudang' },
        partAt([120.12, 30.2], { osmRef: 'way/1' }),
      ])),
    expected: [`parts error ${MARKET} features[1].properties.places.parts[1]`],
  },
  {
    name: 'a part at the place of the whole',
    breakIt: ({ market }) => void (market.properties.places = placesWith([partAt([120.105, 30.205])])),
    expected: [`parts error ${MARKET} features[0].properties.places.parts[0]`],
  },
];

/** Initiatives with several places. */
export const BROKEN_PARTS: readonly BrokenCase[] = [
  {
    name: 'a part that is told twice',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([{ initiative: 'gudang' }, { initiative: 'gudang' }])),
    expected: [`parts error ${MARKET} features[1].properties.places.parts[1]`],
  },
  {
    name: 'more parts than there are',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([{ initiative: 'gudang' }, OWN_PART], 1)),
    expected: [`parts error ${MARKET} features[1].properties.places.total`],
  },
  {
    name: 'a part that is an initiative nobody has',
    breakIt: ({ renewal }) => void (renewal.properties.places = placesWith([{ initiative: 'lost' }])),
    expected: [`references error ${MARKET} features[1].properties.places.parts[0].initiative`],
  },
  {
    name: 'a part off its shape',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([
        { ...OWN_PART, geometry: { type: 'Point', coordinates: [120.2, 30.2] } },
      ])),
    expected: [`geometry error ${MARKET} features[1].properties.places.parts[0].location.point`],
  },
  {
    name: 'a part whose source is not there',
    breakIt: ({ renewal }) =>
      void (renewal.properties.places = placesWith([{ ...OWN_PART, sources: ['weekly'] }])),
    expected: [`references error ${MARKET} features[1].properties.places.parts[0].sources[0]`],
  },
  ...UNFIT_SHAPES,
  ...ONE_SPOT_TWICE,
  {
    name: 'a part that is an entry without a place',
    breakIt: ({ market }) => void (market.properties.places = placesWith([{ initiative: 'renewal' }])),
    expected: [`parts error ${MARKET} features[0].properties.places.parts[0].initiative`],
  },
  {
    name: 'a part that has several places itself',
    breakIt: ({ market, renewal }) => {
      market.properties.places = placesWith([OWN_PART]);
      renewal.properties.places = placesWith([{ initiative: 'gudang' }]);
    },
    expected: [`parts error ${MARKET} features[1].properties.places.parts[0].initiative`],
  },
];
