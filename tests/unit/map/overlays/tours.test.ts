import { describe, expect, it } from 'vitest';
import type { MapTours, MapTourStop } from '../../../../src/map/map-contract.ts';
import { buildTourFeatures } from '../../../../src/map/overlays/tours.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';

const stopAt = (point: LngLat, number: number | null, label = 'Stop'): MapTourStop => ({
  ...{ point, number, label },
  category: null,
  isRead: number === 1,
});
const toursOf = (...stops: readonly MapTourStop[]): MapTours => ({ stops, legs: [] });
const build = (tours: MapTours, zoom: number) =>
  buildTourFeatures(tours, zoom).map(({ geometry, properties }) => ({ geometry, ...properties }));
const stopsOf = (tours: MapTours, zoom: number) =>
  build(tours, zoom).filter((feature) => !('part' in feature && feature.part === 'leader'));

const namesOf = (tour: MapTours) => stopsOf(tour, 14).map((feature) => 'names' in feature && feature.names);

/** Thirty metres apart: a few pixels at zoom 13. */
const NEAR = toursOf(stopAt(lngLat(120.1, 30.25), 1), stopAt(lngLat(120.1003, 30.25), 2));

describe('the stops of a tour on the map', () => {
  it('are pushed apart where one would hide the other, with a line back to the true place', () => {
    const features = build(NEAR, 13);
    const stops = stopsOf(NEAR, 13);
    expect(stops[0]?.geometry).not.toEqual({ type: 'Point', coordinates: [120.1, 30.25] });
    expect(features.filter((feature) => 'part' in feature && feature.part === 'leader')).toHaveLength(2);
  });

  it('stand at their true places where there is room', () => {
    expect(build(NEAR, 18).map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [120.1, 30.25] },
      { type: 'Point', coordinates: [120.1003, 30.25] },
    ]);
  });

  it('have their names towards the middle where they are at an end of the tour', () => {
    const tour = toursOf(
      stopAt(lngLat(120.1, 30.25), 1),
      stopAt(lngLat(120.15, 30.25), 2),
      stopAt(lngLat(120.2, 30.25), 3),
    );
    expect(namesOf(tour)).toEqual(['right any', 'either any', 'left any']);
  });

  it('have their names below them at the northern end of the tour, above at the southern, and placed first there', () => {
    const tour = toursOf(
      stopAt(lngLat(120.1, 30.27), 1),
      stopAt(lngLat(120.108, 30.26), 2),
      stopAt(lngLat(120.116, 30.25), 3),
    );
    expect(namesOf(tour)).toEqual(['rather right below', 'either any', 'rather left above']);
    expect(stopsOf(tour, 14)).toMatchObject([{ outermost: true }, { outermost: false }, { outermost: true }]);
  });

  it('are named as short as a map needs it', () => {
    const tour = toursOf(stopAt(lngLat(120.1, 30.25), 1, '文三街（文三沉浸式生活街区）'));
    expect(stopsOf(tour, 14)).toMatchObject([{ label: '文三街' }]);
  });
});
