import { expect, it } from 'vitest';
import { describeView } from '../../../../src/domain/describe/describe-view.ts';
import { extentOf } from '../../../../src/domain/geo/extent.ts';
import { createPlateProjection } from '../../../../src/domain/plate/plate-projection.ts';
import { geometryBounds } from '../../../../src/map/camera/geometry-bounds.ts';
import { type Site, sitesOf } from '../../../../src/domain/place/sites.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative } from '../place/sample-initiative.ts';

/** More values than a function takes as arguments. */
const MANY = 140_000;
const center = lngLat(120.1, 30.2);

it('is the lowest and the highest value, of none an empty one', () => {
  expect(extentOf([3, 1, 2])).toEqual({ lowest: 1, highest: 3 });
  expect(extentOf([])).toEqual({ lowest: Infinity, highest: -Infinity });
});

it('is found among more values than a function takes as arguments, wherever one is looked for', () => {
  const [site] = sitesOf(locatedInitiative('market', { point: center }));
  const places = Array<Site>(MANY).fill(site!);
  const points = places.map(({ location }) => location.point);
  const bounds = { southWest: lngLat(120, 30), northEast: lngLat(121, 31) };
  expect(describeView({ center, bounds, subdistrictName: null, sites: places })).not.toHaveLength(0);
  expect(geometryBounds({ type: 'LineString', coordinates: points })).toEqual([center, center]);
  const projection = createPlateProjection({ center, widthMeters: 100, heightMeters: 100, bounds });
  expect(projection.isVisible(points)).toBe(true);
});
