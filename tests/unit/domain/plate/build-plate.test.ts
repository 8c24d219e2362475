import { describe, expect, test } from 'vitest';
import { buildPlate } from '../../../../src/domain/plate/build-plate.ts';
import type { GroundPolygon, PlateGround } from '../../../../src/domain/plate/plate-ground.ts';
import { plateWindows } from '../../../../src/domain/plate/plate-window.ts';
import { createLocalPlane } from '../../../../src/domain/geo/local-plane.ts';
import { distanceMeters } from '../../../../src/domain/geo/distance.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative } from '../place/sample-initiative.ts';

const center = lngLat(120.1, 30.2);
const plane = createLocalPlane(center);
/** The position so many metres east and north of the centre. */
const at = (x: number, y: number) => plane.toLngLat({ x, y });
const house = (x: number, y: number): GroundPolygon => [
  [at(x, y), at(x + 10, y), at(x + 10, y + 10), at(x, y + 10), at(x, y)],
];
const houses = (count: number, x: number, y: number) => Array.from({ length: count }, () => house(x, y));
const NOTHING: PlateGround = { buildings: [], water: [], greens: [], streets: [] };
const ground = (change: Partial<PlateGround>): PlateGround => ({ ...NOTHING, ...change });
const place = locatedInitiative('place', { point: center });

const plateOf = (change: Partial<PlateGround>, initiative = place) => {
  const result = buildPlate(initiative, ground(change));
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('the window', () => {
  test('shows 1,240 by 680 metres around a place', () => {
    const [{ bounds, widthMeters, heightMeters }] = plateWindows({ geometry: place.geometry, point: center });

    expect([widthMeters, heightMeters]).toEqual([1240, 680]);
    expect(distanceMeters(bounds.southWest, lngLat(bounds.northEast[0], bounds.southWest[1]))).toBeCloseTo(
      1240,
      -1,
    );
    expect(distanceMeters(bounds.southWest, lngLat(bounds.southWest[0], bounds.northEast[1]))).toBeCloseTo(
      680,
      -1,
    );
  });

  test('looks at a street from nearer, around its middle', () => {
    const geometry = { type: 'LineString' as const, coordinates: [at(0, 0), at(200, 100)] };
    const [window] = plateWindows({ geometry, point: at(200, 100) });

    expect([window.widthMeters, window.heightMeters]).toEqual([520, 450]);
    expect(distanceMeters(window.center, at(100, 50))).toBeLessThan(0.1);
  });

  test('stays at the marker of a shape that is too large to be seen whole', () => {
    const geometry = { type: 'LineString' as const, coordinates: [at(0, 0), at(5000, 0)] };

    expect(plateWindows({ geometry, point: center })[0].center).toEqual(center);
  });

  test('is half as wide again where fewer than 40 footprints are in it', () => {
    expect(plateOf({ buildings: houses(40, 0, 0) }).width).toBe(1240);
    expect(plateOf({ buildings: [...houses(39, 0, 0), house(700, 0)] })).toMatchObject({
      width: 1860,
      height: 1020,
      footprintCount: 40,
    });
  });

  test('is left out where there are too few even then', () => {
    expect(buildPlate(place, ground({ buildings: houses(39, 0, 0) }))).toEqual({
      ok: false,
      error: 'few-footprints',
    });
  });

  test('is left out where the place may be anywhere in it', () => {
    const vague = { ...place, location: { ...place.location, accuracyMeters: 900 } };

    expect(buildPlate(vague, ground({ buildings: houses(40, 0, 0) }))).toEqual({
      ok: false,
      error: 'too-uncertain',
    });
  });
});

describe('the drawing', () => {
  const buildings = houses(40, 0, 0);

  test('has one unit a metre, from the upper left corner', () => {
    expect(plateOf({ buildings }).buildings.slice(0, 41)).toBe('M620 340L630 340L630 330L620 330ZM620 340');
  });

  test('keeps holes in the path of their polygon', () => {
    const [outer] = house(0, 0);
    const hole = [at(2, 2), at(4, 2), at(4, 4), at(2, 2)];

    expect(plateOf({ buildings, water: [[outer!, hole]] }).water).toBe(
      'M620 340L630 340L630 330L620 330ZM622 338L624 338L624 336Z',
    );
  });

  test('leaves out what lies outside the window', () => {
    expect(plateOf({ buildings, greens: [house(700, 0)], water: [house(-620, -340)] })).toMatchObject({
      greens: '',
      water: 'M0 680L10 680L10 670L0 670Z',
    });
  });

  test('draws streets by their width, the widest last', () => {
    const line = [at(-10, 0), at(10, 0)];
    const streets = [
      { kind: 'primary', line },
      { kind: 'footway', line },
      { kind: 'steps', line },
    ];

    expect(plateOf({ buildings, streets }).streets).toEqual([
      { width: 2.5, path: 'M610 340L630 340M610 340L630 340' },
      { width: 18, path: 'M610 340L630 340' },
    ]);
  });

  test('draws a point as a circle of its accuracy', () => {
    expect(plateOf({ buildings }).shapes).toEqual([{ kind: 'about', x: 620, y: 340, radius: 50 }]);
  });

  test('draws an area as its outline and says when it only stands for the place', () => {
    const [ring] = house(0, 0);
    const shape = { kind: 'stand-in', what: { zh: '地块', en: 'the plot' } } as const;
    const geometry = { type: 'Polygon' as const, coordinates: [ring!.map(([lng, lat]) => lngLat(lng, lat))] };
    const initiative = { ...place, geometry, location: { ...place.location, shape } };
    const plate = plateOf({ buildings }, initiative);

    expect(plate.shapes).toEqual([{ kind: 'area', path: 'M615 345L625 345L625 335L615 335Z' }]);
    expect(plate.standIn).toBe(true);
  });
});
