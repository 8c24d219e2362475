import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildLinkedData, type Described } from '../../../scripts/linked-data/build-linked-data.ts';
import { linkedDataText, readDescribed } from '../../../scripts/linked-data/linked-data-plugin.ts';
import { placeHref } from '../../../src/state/hrefs.ts';
import { HOSTILE, SAMPLE_LEGS, SAMPLE_TOUR } from '../domain/take-along/sample-tour.ts';

const GEO = join(import.meta.dirname, '../../../public/geo');
const TINY = join(import.meta.dirname, '../../fixtures/tiny-district/geo');

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** Relative to wherever the page is served. */
const address = v.pipe(v.string(), v.regex(/^\?(?:place|view=tours&tour)=[a-z0-9-]+$/));
const names = { name: text, alternateName: v.optional(text) };

const PointSchema = v.strictObject({
  '@type': v.literal('GeoCoordinates'),
  latitude: v.pipe(v.number(), v.minValue(29), v.maxValue(31)),
  longitude: v.pipe(v.number(), v.minValue(119), v.maxValue(121)),
});
const GeoSchema = v.variant('@type', [
  PointSchema,
  v.strictObject({
    '@type': v.literal('GeoCircle'),
    geoMidpoint: PointSchema,
    geoRadius: v.pipe(v.number(), v.minValue(501)),
  }),
]);
const PlaceSchema = v.strictObject({
  '@type': v.picklist(['Place', 'TouristAttraction']),
  '@id': address,
  url: address,
  ...names,
  geo: GeoSchema,
  description: v.optional(text),
  address: v.optional(text),
  publicAccess: v.optional(v.boolean()),
});
const StopSchema = v.strictObject({
  '@type': v.literal('Place'),
  '@id': v.optional(address),
  ...names,
  geo: v.optional(GeoSchema),
});
const TripSchema = v.strictObject({
  '@type': v.literal('TouristTrip'),
  '@id': address,
  url: address,
  ...names,
  description: v.strictTuple([text, text]),
  itinerary: v.strictObject({
    '@type': v.literal('ItemList'),
    numberOfItems: v.pipe(v.number(), v.integer(), v.minValue(2)),
    itemListElement: v.array(
      v.strictObject({
        '@type': v.literal('ListItem'),
        position: v.pipe(v.number(), v.integer()),
        item: StopSchema,
      }),
    ),
  }),
});
const GraphSchema = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@graph': v.array(v.variant('@type', [PlaceSchema, TripSchema])),
});

const graphOf = (described: Described) => v.parse(GraphSchema, buildLinkedData(described))['@graph'];
const placesIn = (described: Described) =>
  graphOf(described).filter((node) => node['@type'] !== 'TouristTrip');
const tripsIn = (described: Described) =>
  graphOf(described).filter((node) => node['@type'] === 'TouristTrip');

const geo = readDescribed(GEO);
const located = geo.initiatives.filter(({ properties }) => properties.location !== null);
const [someone] = located;

describe('the linked data of the atlas', () => {
  it('are of schema.org, with each initiative that has a place, and each tour', () => {
    expect(placesIn(geo).map((node) => node.url)).toEqual(located.map(({ id }) => placeHref(id)));
    expect(tripsIn(geo)).toHaveLength(geo.tours.length);
  });

  it('name nothing that they do not describe, and nothing twice', () => {
    const ids = graphOf(geo).map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const stops = tripsIn(geo).flatMap(({ itinerary }) =>
      itinerary.itemListElement.map(({ item }) => item['@id']),
    );
    expect(stops.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  });

  it('call a sight only what can be seen', () => {
    const sights = placesIn(geo).filter((node) => node['@type'] === 'TouristAttraction');
    const statuses = sights.map(
      ({ url }) => located.find(({ id }) => placeHref(id) === url)?.properties.status,
    );
    expect(sights.length).toBeGreaterThan(5);
    expect(new Set(statuses)).toEqual(new Set(['open', 'refurbished']));
    expect(placesIn(geo).length).toBeGreaterThan(sights.length);
  });

  it('say of what is not there yet what it is to be', () => {
    const planned = located.filter(({ properties }) => properties.status === 'planned');
    const said = placesIn(geo).filter(({ url }) => planned.some(({ id }) => placeHref(id) === url));
    expect(said.map(({ description }) => description)).toEqual(
      planned.map(({ properties }) => properties.summary.zh),
    );
    expect(planned.length).toBeGreaterThan(0);
  });

  it('are small enough to stand in the page', () => {
    expect(Buffer.byteLength(JSON.stringify(buildLinkedData(geo)))).toBeLessThan(30_000);
  });
});

describe('a trip', () => {
  const legsById = new Map([[SAMPLE_LEGS.id, SAMPLE_LEGS]]);
  const described: Described = { initiatives: [], tours: [SAMPLE_TOUR], legsById };

  it('leads through its stops, where they were found', () => {
    const [trip] = tripsIn(described);
    expect(trip).toMatchObject({
      '@id': '?view=tours&tour=sample',
      name: '留下老街',
      alternateName: 'Liuxia Old Street',
      description: ['一条老街。', 'One old street.'],
    });
    expect(
      trip?.itinerary.itemListElement.map(({ position, item }) => [position, item.name, item.geo]),
    ).toEqual([
      [1, '天目里', { '@type': 'GeoCoordinates', latitude: 30.25, longitude: 120.101 }],
      [2, '白沙泉', { '@type': 'GeoCoordinates', latitude: 30.25, longitude: 120.102 }],
    ]);
  });

  it('names an initiative by its own address', () => {
    const [first] = SAMPLE_TOUR.stops;
    const place = { kind: 'initiative', id: someone!.id, part: null } as const;
    const tour = { ...SAMPLE_TOUR, stops: [{ ...first!, place }, ...SAMPLE_TOUR.stops.slice(1)] };
    const [trip] = tripsIn({ initiatives: [someone!], tours: [tour], legsById });
    expect(trip?.itinerary.itemListElement[0]?.item).toEqual({
      '@type': 'Place',
      '@id': placeHref(someone!.id),
      name: someone!.properties.name.zh,
    });
  });
});

it('a place that is only roughly known is a circle', () => {
  const { location } = someone!.properties;
  const rough = {
    ...someone!,
    properties: { ...someone!.properties, location: { ...location!, accuracyMeters: 800 } },
  };
  expect(placesIn({ initiatives: [rough], tours: [], legsById: new Map() })[0]?.geo).toMatchObject({
    '@type': 'GeoCircle',
    geoRadius: 800,
  });
});

it('no text ends the script element', () => {
  const name = { zh: `</script><script>${HOSTILE}`, en: '<!--' };
  const described: Described = { initiatives: [], tours: [{ ...SAMPLE_TOUR, name }], legsById: new Map() };
  const written = linkedDataText(described);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual(buildLinkedData(described));
});

it('a district without tours has its places', () => {
  const tiny = readDescribed(TINY);
  expect(tiny.tours).toEqual([]);
  expect(tiny.initiatives.length).toBeGreaterThan(0);
});
