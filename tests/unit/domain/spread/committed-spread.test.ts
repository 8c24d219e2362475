import { expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { type Site, sitesOf } from '../../../../src/domain/place/sites.ts';
import { areaShares } from '../../../../src/domain/spread/area-shares.ts';
import { areaWalks } from '../../../../src/domain/spread/area-walks.ts';
import { areaOfSteps } from '../../../../src/domain/spread/count-by-area.ts';
import { metroWalks } from '../../../../src/domain/spread/metro-walks.ts';
import { finish } from '../../../../src/domain/steps.ts';
import { countStudySteps } from '../../../../src/domain/study/count-study.ts';
import { listedPlaces } from '../../../../src/domain/study/study-places.ts';
import { describeSpread } from '../../../../src/domain/spread/describe-spread.ts';
import { sortRows } from '../../../../src/domain/spread/sort-rows.ts';
import { spreadRows } from '../../../../src/domain/spread/spread-rows.ts';
import { toStudyPlace } from '../../../../src/domain/study/study-place.ts';

const { initiatives, stations, subdistricts } = readSearchContent();
const sites = initiatives.flatMap(sitesOf);
function rowsOf(some: readonly Site[]) {
  const places = listedPlaces(some.map(toStudyPlace));
  const study = { places, everywhere: places, ground: null, areas: subdistricts };
  const walks = metroWalks(places, stations);
  const areaOf = finish(areaOfSteps(places.columns, subdistricts));
  return spreadRows(study, finish(countStudySteps(places.columns, subdistricts, 1)), {
    stations,
    walks: walks === null ? null : areaWalks(walks.columns, areaOf, subdistricts.length),
  });
}
const spread = rowsOf(sites);

it('the numbers of the sub-districts and what lies outside add up to the whole', () => {
  const sum = spread.rows.reduce((total, { count }) => total + count, 0);
  expect(sum + spread.outsideCount).toBe(sites.length);
  expect(spread.rows).toHaveLength(12);
});

it('each number lies within its range, and the shares of no place are more than one', () => {
  for (const { count, range } of spread.rows) {
    expect(range.from).toBeLessThanOrEqual(count + 2);
    expect(range.to).toBeGreaterThanOrEqual(count - 2);
  }
  for (const site of sites) {
    const { point, accuracyMeters } = site.location;
    const shares = areaShares(point, accuracyMeters, subdistricts);
    expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeLessThan(1 + 1e-9);
  }
});

it('a set of exact places has ranges of width 0', () => {
  const exact = sites.map((site) => ({ ...site, location: { ...site.location, accuracyMeters: 0 } }));
  for (const { count, range } of rowsOf(exact).rows) expect(range).toEqual({ from: count, to: count });
});

it('the sentence names few that hold more than the next, and else says that it is even', () => {
  const markets = rowsOf(sites.filter(({ category }) => category === 'market'));
  expect(describeSpread(markets).most).toMatchObject({ kind: 'even', each: 1 });
  expect(describeSpread(spread).most.kind).toBe('few');
});

it('rows without a median come last, whichever way the others run', () => {
  const none = spread.rows.filter(({ walks }) => walks?.minutes === null).map(({ area }) => area.id);
  expect(none.length).toBeGreaterThan(0);
  for (const order of ['minutes', '-minutes'] as const) {
    const sorted = sortRows(spread.rows, order, () => 0);
    expect(sorted.slice(-none.length).map(({ area }) => area.id)).toEqual(none);
  }
});
