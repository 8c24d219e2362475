import { expect, test } from 'vitest';
import { locatedInitiative, unlocatedInitiative } from './sample-initiative.ts';
import { spread, stall } from './sample-spread.ts';
import {
  allSitesOf,
  initiativeIdOf,
  isMapped,
  isPartId,
  sitesOf,
} from '../../../../src/domain/place/sites.ts';

const market = locatedInitiative('market');

test('an initiative with a place stands there itself', () => {
  expect(sitesOf(market)).toEqual([
    { ...market, initiativeId: 'market', isPart: false, wholeName: market.name },
  ]);
});

test('a part stands at its own place, by its own name, and knows what it belongs to', () => {
  const [site, ...others] = sitesOf(spread);

  expect(others).toEqual([]);
  expect(site).toMatchObject({
    ...{ id: 'spread.stall', initiativeId: 'spread', isPart: true },
    ...{ name: stall.name, wholeName: spread.name, location: stall.location, category: spread.category },
  });
});

test('all places of an initiative are its own and those of the initiatives among its parts', () => {
  const byId = new Map([spread, market].map((initiative) => [initiative.id, initiative]));

  expect(allSitesOf(spread, byId).map(({ id }) => id)).toEqual(['spread.stall', 'market']);
  expect(allSitesOf(spread, new Map()).map(({ id }) => id)).toEqual(['spread.stall']);
});

test('the id of a site leads to its initiative', () => {
  const ids = [...sitesOf(market), ...sitesOf(spread)].map(({ id }) => id);

  expect(ids.map(initiativeIdOf)).toEqual(['market', 'spread']);
  expect(ids.map(isPartId)).toEqual([false, true]);
});

test('an initiative is on the map by its place or by its parts', () => {
  expect([market, spread, unlocatedInitiative('policy')].map(isMapped)).toEqual([true, true, false]);
});
