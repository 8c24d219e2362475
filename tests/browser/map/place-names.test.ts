import { expect, test } from 'vitest';
import { openMap, town, values } from './open-map.ts';
import { LAYER } from '../../../src/map/style/ids.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { market } from '../../fixtures/map-values.ts';

/** One for each size of a marker, and one between. */
const ZOOMS = [10, 12, 13, 14, 15.5] as const;

test.each(
  ZOOMS.flatMap((zoom) => [
    { zoom, part: false },
    { zoom, part: true },
  ]),
)('a place that stands alone is named: %o', async ({ zoom, part }) => {
  const { map } = await openMap({
    initialCamera: { center: market.point, zoom, bearing: 0, pitch: 0 },
    values: { ...values, initiatives: [{ ...market, part }], pointedIds: [market.id] },
  });
  const names = map.queryRenderedFeatures({ layers: [LAYER.placeLabel] });
  expect(names.map(({ properties }): unknown => properties.id)).toEqual([market.id]);
});

test('the chosen place is framed large, and what else belongs to it small', async () => {
  const { map } = await openMap({
    values: { ...values, selectedId: market.id, chosenIds: [market.id, town.id] },
  });
  const framed = map.queryRenderedFeatures({ layers: [LAYER.selectedMarker] });
  expect(framed.map(({ properties }): unknown => [properties.id, properties.other]).toSorted()).toEqual([
    [market.id, false],
    [town.id, true],
  ]);
});

test('a name keeps off the pins: where they stand all around, there is none', async () => {
  const camera = { center: market.point, zoom: 14, bearing: 0, pitch: 0 };
  const { map } = await openMap({ initialCamera: camera, values: { ...values, initiatives: [market] } });
  const middle = map.project([market.point[0], market.point[1]]);
  const steps = [-3, -2, -1, 0, 1, 2, 3].map((step) => 26 * step);
  const sites = steps.flatMap((x) =>
    steps.map((y) => {
      const { lng, lat } = map.unproject([middle.x + x, middle.y + y]);
      return { point: lngLat(lng, lat), sign: '1', label: '1' };
    }),
  );
  expect(map.queryRenderedFeatures({ layers: [LAYER.placeLabel] })).toHaveLength(1);
  const crowded = await openMap({
    initialCamera: camera,
    values: { ...values, initiatives: [market], sites },
  });
  expect(crowded.map.queryRenderedFeatures({ layers: [LAYER.placeLabel] })).toHaveLength(0);
});

test('in a crowd of stops the one that is read is named all the same', async () => {
  const { map } = await openMap({ initialCamera: { center: market.point, zoom: 14, bearing: 0, pitch: 0 } });
  const middle = map.project([market.point[0], market.point[1]]);
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => 38 * step);
  const stops = steps.flatMap((x) =>
    steps.map((y) => {
      const { lng, lat } = map.unproject([middle.x + x, middle.y + y]);
      const isRead = x === 0 && y === 0;
      return {
        point: lngLat(lng, lat),
        number: 1,
        label: isRead ? '杭州国家版本馆' : '之江文化中心',
        category: null,
        isRead,
      };
    }),
  );
  const crowded = await openMap({
    initialCamera: { center: market.point, zoom: 14, bearing: 0, pitch: 0 },
    values: { ...values, initiatives: [], tours: { stops, legs: [] } },
  });
  const named = (layer: string) =>
    crowded.map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }): unknown => properties.label);
  expect(named('tours-read-label')).toEqual(['杭州国家版本馆']);
  expect(named('tours-label').length).toBeLessThan(stops.length / 2);
});
