import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { expect, test } from 'vitest';
import type { MapInitiative } from '../../../../src/map/map-contract.ts';
import { groupPlaces } from '../../../../src/domain/declutter/arrange-places.ts';
import { arrangeInitiatives } from '../../../../src/map/overlays/arrange-initiatives.ts';
import { createUpdates } from '../../../../src/map/overlays/create-overlays.ts';
import type { OverlayInput } from '../../../../src/map/overlays/overlay.ts';
import type { InitiativeId } from '../../../../src/schema/initiative.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { EMPTY_VALUES, market } from '../../../fixtures/map-values.ts';

const street: MapInitiative = {
  ...market,
  id: 'wensan-street' as InitiativeId,
  category: 'culture-street',
  label: '文三街',
  geometry: { type: 'LineString', coordinates: [lngLat(120.13, 30.28), lngLat(120.14, 30.28)] },
  standIn: true,
  rank: 2,
};

type Shown = Readonly<{
  values?: Partial<OverlayInput['values']>;
  loaded?: readonly MapInitiative[];
  zoom?: number;
}>;

function inputOf({ values = {}, loaded = [street, market], zoom = 9 }: Shown): OverlayInput {
  const initiatives = values.initiatives ?? loaded;
  return {
    values: { ...EMPTY_VALUES, initiatives, ...values },
    loaded,
    arrangement: arrangeInitiatives(loaded, zoom),
    groups: groupPlaces(initiatives, zoom),
    position: null,
  };
}

const build = (shown: Shown = {}) => ({
  ...createUpdates('prompt').build(inputOf(shown)),
  ...createUpdates('late').build(inputOf(shown)),
});
const withOnly = (initiative: MapInitiative): Shown => ({ loaded: [initiative] });
const idsOf = (data: ReturnType<typeof build>['places']) =>
  data?.features.map(({ properties }): unknown => properties?.id);

test('every place has a marker, shown or not', () => {
  const { places } = build({ values: { initiatives: [market] } });
  expect(idsOf(places)).toEqual(expect.arrayContaining(['wensan-street', 'wener-market']));
});

test('far out, places of one coordinate are named after the first by rank', () => {
  const names = build()['place-labels']?.features ?? [];
  expect(names).toHaveLength(1);
  expect(names[0]?.properties).toMatchObject({
    id: 'wener-market',
    label: '文二菜市 +1',
    image: 'market/refurbished',
  });
});

test('a name counts only what the filter shows', () => {
  const names = build({ values: { initiatives: [street] } })['place-labels'];
  expect(names?.features.map(({ properties }): unknown => properties?.label)).toEqual(['文三街']);
});

test('close by, both are named where their markers stand, with lines back to where they are', () => {
  const { places, leaders, 'place-labels': names } = build({ zoom: 14 });
  const pointsOf = (data: typeof places) =>
    new Map(data?.features.map(({ properties, geometry }): [unknown, unknown] => [properties?.id, geometry]));
  expect(idsOf(leaders)).toEqual(['wensan-street', 'wener-market']);
  expect(pointsOf(names)).toEqual(pointsOf(places));
});

test('names are placed by rank, then in the order given', () => {
  const second = { ...market, id: 'second' as InitiativeId, rank: 2 } as const;
  const names = build({ zoom: 14, loaded: [street, second, market] })['place-labels'];
  expect(idsOf(names)).toEqual([market.id, street.id, 'second']);
  expect(names?.features.map(({ properties }): unknown => properties?.priority)).toEqual([0, 1, 2]);
});

test('of a crowd the first by rank are named', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({
    ...market,
    id: `crowd-${String(index)}` as InitiativeId,
    rank: index < 30 ? (2 as const) : (1 as const),
  }));
  const named = idsOf(build({ zoom: 14, loaded: crowd })['place-labels']);
  expect(named).toEqual(
    [...Array(10).keys()].map((n) => `crowd-${String(30 + n)}`).concat('crowd-0', 'crowd-1'),
  );
});

test('only lines and areas are shapes; a stand-in says so', () => {
  expect(build().shapes?.features.map(({ properties }) => properties)).toEqual([
    { id: 'wensan-street', category: 'culture-street', standIn: true },
  ]);
});

test('the disc of a place has its accuracy as radius in metres', () => {
  const disc = build(withOnly({ ...market, accuracyMeters: 900 })).uncertainty?.features[0]?.geometry;
  const ring = disc?.type === 'Polygon' ? (disc.coordinates[0] ?? []) : [];
  const north = Math.max(...ring.map(([, lat = 0]) => lat));
  const [lng, lat] = market.point;
  expect(distanceMeters([lng, lat], [lng, north])).toBeCloseTo(900, 0);
});

test('dimmed places keep a marker, but no name, shape or disc', () => {
  const data = build(withOnly({ ...street, accuracyMeters: 900, dimmed: true }));
  expect(data.places?.features[0]?.properties).toMatchObject({ dimmed: true });
  const rest = [data['place-labels'], data.shapes, data.uncertainty];
  expect(rest.map((collection) => collection?.features)).toEqual([[], [], []]);
});

test('the selected place stands at its true point', () => {
  const { selection } = build({ zoom: 14, values: { selectedId: market.id } });
  expect(selection?.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [120.14, 30.28] });
});

test('the frame stands around the marker, not the place', () => {
  const { frame, places } = build({ zoom: 14, values: { framedId: market.id } });
  expect(frame?.features[0]?.geometry).toEqual(
    places?.features.find(({ properties }) => properties?.id === market.id)?.geometry,
  );
  expect(build({ values: { framedId: null } }).frame?.features).toEqual([]);
});

type Changes = Partial<Omit<OverlayInput, 'values'>> & Pick<Shown, 'values'>;

test.each<[string, Changes, string[]]>([
  ['a selection', { values: { selectedId: market.id } }, ['selection']],
  ['a frame', { values: { framedId: market.id } }, ['frame']],
  ['a filter', { values: { initiatives: [market] }, groups: [{ lead: market, others: [] }] }, []],
  ['a zoom', { arrangement: arrangeInitiatives([street, market], 12) }, ['places', 'leaders', 'frame']],
])('%s builds only what depends on it', (_, { values = {}, ...changes }, expected) => {
  const input = inputOf({});
  const updates = createUpdates('prompt');
  updates.build(input);
  const next = { ...input, ...changes, values: { ...input.values, ...values } };
  expect(Object.keys(updates.build(next))).toEqual(expected);
  expect(updates.isDue(next)).toBe(false);
});

test('names are due after a filter and a zoom, not after a selection', () => {
  const input = inputOf({});
  const isDueAfter = (changes: Partial<OverlayInput>): boolean => {
    const updates = createUpdates('late');
    updates.build(input);
    return updates.isDue({ ...input, ...changes });
  };
  expect(isDueAfter({ groups: [{ lead: market, others: [] }] })).toBe(true);
  expect(isDueAfter({ arrangement: arrangeInitiatives([street, market], 12) })).toBe(true);
  expect(isDueAfter({ values: { ...input.values, selectedId: market.id } })).toBe(false);
});
