import { expect, test } from 'vitest';
import type { MapInitiative, MapLabels } from '../../../../src/map/map-contract.ts';
import { buildOverlayChanges } from '../../../../src/map/overlay/build-overlay-data.ts';
import type { InitiativeId } from '../../../../src/schema/initiative.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

const labels: MapLabels = {
  map: 'Map',
  openStreetMap: '',
  credits: [],
  formatDistance: String,
  formatGroup: (label, others) => `${label} +${String(others)}`,
};

const market: MapInitiative = {
  id: 'wener-market' as InitiativeId,
  category: 'market',
  status: 'refurbished',
  label: '文二菜市',
  point: lngLat(120.14, 30.28),
  geometry: { type: 'Point', coordinates: lngLat(120.14, 30.28) },
  standIn: false,
  accuracyMeters: 20,
  rank: 1,
  dimmed: false,
};

const street: MapInitiative = {
  ...market,
  id: 'wensan-street' as InitiativeId,
  category: 'culture-street',
  label: '文三街',
  geometry: { type: 'LineString', coordinates: [lngLat(120.13, 30.28), lngLat(120.14, 30.28)] },
  standIn: true,
  rank: 2,
};

const input = {
  values: { initiatives: [street, market], labels, selectedId: null as InitiativeId | null },
  zoom: 0,
  position: null,
};
const build = (changes: Partial<typeof input> = {}) => buildOverlayChanges({ ...input, ...changes }, null);
const idsOf = (data: ReturnType<typeof build>['places']) =>
  data?.features.map(({ properties }): unknown => properties?.id);

test('far out, places of one coordinate are one marker named after the first by rank', () => {
  const places = build().places?.features ?? [];
  expect(places).toHaveLength(1);
  expect(places[0]?.properties).toMatchObject({
    id: 'wener-market',
    label: '文二菜市 +1',
    image: 'market/refurbished',
  });
});

test('close by, both are shown, with lines back to where they are', () => {
  const { places, leaders } = build({ zoom: 14 });
  expect(idsOf(places)).toEqual(['wensan-street', 'wener-market']);
  expect(idsOf(leaders)).toEqual(['wensan-street', 'wener-market']);
});

test('only lines and areas are shapes; a stand-in says so', () => {
  expect(build().shapes?.features.map(({ properties }) => properties)).toEqual([
    { id: 'wensan-street', category: 'culture-street', standIn: true },
  ]);
});

test('the disc of a place has its accuracy as radius in metres', () => {
  const rough = { ...market, accuracyMeters: 900 };
  const disc = build({ values: { ...input.values, initiatives: [rough] } }).uncertainty?.features[0]
    ?.geometry;
  const northernmost =
    disc?.type === 'Polygon' ? Math.max(...(disc.coordinates[0] ?? []).map(([, lat = 0]) => lat)) : 0;
  expect((northernmost - 30.28) * 111_195).toBeCloseTo(900, 0);
});

test('dimmed places keep a marker, but no shape and no disc', () => {
  const dimmed = { ...street, accuracyMeters: 900, dimmed: true };
  const data = build({ values: { ...input.values, initiatives: [dimmed] } });
  expect(data.places?.features[0]?.properties).toMatchObject({ dimmed: true });
  expect([data.shapes?.features, data.uncertainty?.features]).toEqual([[], []]);
});

test('the selected place stands at its true point', () => {
  const { selection } = build({ zoom: 14, values: { ...input.values, selectedId: market.id } });
  expect(selection?.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [120.14, 30.28] });
});

test('builds only what depends on what changed', () => {
  const selected = { ...input, values: { ...input.values, selectedId: market.id } };
  expect(Object.keys(buildOverlayChanges(selected, input))).toEqual(['selection']);
  expect(Object.keys(buildOverlayChanges({ ...input, zoom: 12 }, input))).toEqual(['places', 'leaders']);
  expect(buildOverlayChanges(input, input)).toEqual({});
});
