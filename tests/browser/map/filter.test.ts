import { expect, test } from 'vitest';
import { featureNumber } from '../../../src/map/overlays/feature.ts';
import { LAYER } from '../../../src/map/style/ids.ts';
import type { SiteId } from '../../../src/schema/initiative.ts';
import { openMap, town, values, type OpenMap } from './open-map.ts';
import { market } from '../../fixtures/map-values.ts';

const namedIds = ({ map }: OpenMap): unknown[] =>
  map.queryRenderedFeatures({ layers: [LAYER.placeLabel] }).map(({ properties }): unknown => properties.id);

test('the map is idle only once the names follow the filter', async () => {
  const map = await openMap();
  map.controller.apply({ ...values, initiatives: [town] });
  await map.controller.idle();
  expect(namedIds(map)).toEqual([town.id]);
});

test('after several quick changes of the filter only the names of the last result are on the map', async () => {
  const map = await openMap();
  map.controller.apply({ ...values, initiatives: [town] });
  map.controller.apply({ ...values, initiatives: [market] });
  await map.controller.idle();
  expect(namedIds(map)).toEqual([market.id]);
});

test('the next frame after a filter hides the marker, before the names follow', async () => {
  const map = await openMap();
  const hidden = new Promise((resolve) => {
    map.map.once('render', () => {
      resolve(map.map.getFeatureState({ source: 'places', id: featureNumber(market.id) }));
    });
  });
  map.controller.apply({ ...values, initiatives: [town] });
  expect(await hidden).toEqual({ hidden: true });
});

test('a filter sets no states where the place has nothing to hide', async () => {
  const map = await openMap();
  map.controller.apply({ ...values, initiatives: [] });
  await map.controller.idle();
  const hiddenIn = (id: SiteId): string[] =>
    ['places', 'leaders', 'shapes', 'uncertainty'].filter((source) => {
      const state: unknown = map.map.getFeatureState({ source, id: featureNumber(id) });
      return typeof state === 'object' && state !== null && 'hidden' in state;
    });
  expect([hiddenIn(market.id), hiddenIn(town.id)]).toEqual([
    ['places', 'uncertainty'],
    ['places', 'shapes', 'uncertainty'],
  ]);
});
