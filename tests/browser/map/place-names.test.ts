import { expect, test } from 'vitest';
import { openMap, town, values } from './open-map.ts';
import { LAYER } from '../../../src/map/style/ids.ts';
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
