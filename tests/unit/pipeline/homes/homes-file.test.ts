import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { buildHomes } from '../../../../pipeline/homes/homes-file.ts';
import type { OsmArea } from '../../../../pipeline/osm/assemble-multipolygons.ts';
import type { NodeTable, OsmTags, OsmWay } from '../../../../pipeline/osm/osm-data.ts';
import { toHomes } from '../../../../src/domain/homes/to-homes.ts';
import { metersPerDegree } from '../../../../src/domain/geo/ellipsoid.ts';
import type { MultiPolygon, Position } from '../../../../src/domain/geo/position.ts';
import { HomesFileSchema } from '../../../../src/schema/homes.ts';

const MIDDLE: Position = [120.1, 30.2];
const SCALE = metersPerDegree(MIDDLE[1]);
const at = (east: number, north: number): Position => [
  MIDDLE[0] + east / SCALE.lng,
  MIDDLE[1] + north / SCALE.lat,
];
const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
];

let ids = 0;
const area = (tags: OsmTags, polygons: MultiPolygon): OsmArea => ({
  source: 'way',
  id: ids++,
  tags,
  polygons,
});

/** A street through the middle, from west to east. */
const STREET = [at(-900, 0), at(900, 0)];
const nodes: NodeTable = {
  count: 2,
  ids: Float64Array.of(1, 2),
  lngsE7: Int32Array.from(STREET, ([lng]) => Math.round(lng * 1e7)),
  latsE7: Int32Array.from(STREET, ([, lat]) => Math.round(lat * 1e7)),
};
const street: OsmWay = { id: 1, tags: { highway: 'residential' }, nodeRows: Uint32Array.of(0, 1) };

/** An estate north of the street with two houses in its west; a forest lies on everything in the south. */
const ESTATE = area({ landuse: 'residential' }, box(-400, 20, 400, 220));
const HOUSES = [box(-380, 60, -300, 100), box(-380, 140, -300, 180)].map((polygons) =>
  area({ building: 'yes' }, polygons),
);
const FOREST = area({ natural: 'wood' }, box(-900, -400, 900, -60));

const built = (areas: readonly OsmArea[]) =>
  toHomes(
    buildHomes({
      osm: { nodes, ways: [street] },
      areas,
      subdistricts: [box(-900, -400, 0, 400), box(0, -400, 900, 400)],
      subdistrictIds: ['west', 'east'],
      licence: 'ODbL-1.0',
      osmDate: null,
    }),
  );
const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((all, each) => all + each, 0);

describe('where people live', () => {
  it('has the hectares of residential land, once however often it is mapped', () => {
    const once = built([ESTATE]);
    expect(sum(once.landHectares)).toBeCloseTo(16, 0);
    const twice = built([ESTATE, area({ place: 'neighbourhood' }, box(-400, 20, 0, 220))]);
    expect(sum(twice.landHectares)).toBeCloseTo(sum(once.landHectares), 6);
  });

  it('is split where sub-districts meet', () => {
    const { landHectares, subdistrict } = built([ESTATE]);
    const west = sum(landHectares.filter((_, at) => subdistrict[at] === 0));
    expect(west).toBeCloseTo(8, 0);
    expect(sum(landHectares) - west).toBeCloseTo(8, 0);
  });

  it('counts a building that does not say what it is for only on residential land and without another use', () => {
    const shop = area({ building: 'yes', shop: 'mall' }, box(100, 60, 140, 100));
    const flats = area({ building: 'apartments' }, box(500, -300, 540, -260));
    const shed = area({ building: 'yes' }, box(600, -300, 640, -260));
    const homes = built([ESTATE, ...HOUSES, shop, flats, shed, FOREST]);
    expect(sum(homes.buildings)).toBe(3);
    expect(sum(homes.footprintHectares)).toBeCloseTo(0.32 * 2 + 0.16, 1);
  });

  it('stands for each piece with a spot on its land', () => {
    const { points, count, landHectares } = built([ESTATE]);
    const south = at(0, 15)[1];
    const north = at(0, 225)[1];
    for (let piece = 0; piece < count; piece++) {
      if ((landHectares[piece] ?? 0) === 0) continue;
      expect(points[2 * piece + 1]).toBeGreaterThan(south);
      expect(points[2 * piece + 1]).toBeLessThan(north);
    }
  });

  it('fits its schema, which refuses columns that do not belong to each other', () => {
    const file = buildHomes({
      osm: { nodes, ways: [street] },
      areas: [ESTATE],
      subdistricts: [box(-900, -400, 900, 400)],
      subdistrictIds: ['whole'],
      licence: 'ODbL-1.0',
      osmDate: null,
    });
    expect(v.is(HomesFileSchema, JSON.parse(JSON.stringify(file)))).toBe(true);
    expect(v.is(HomesFileSchema, { ...file, land: file.land.slice(1) })).toBe(false);
    expect(v.is(HomesFileSchema, { ...file, subdistrict: file.subdistrict.map(() => 1) })).toBe(false);
  });
});

describe('ground that is not mapped', () => {
  const whole = [ESTATE, ...HOUSES, FOREST];

  it('lies at streets with neither a building nor a land use near', () => {
    const { unmappedHectares, points } = built(whole);
    expect(sum(unmappedHectares)).toBeGreaterThan(5);
    for (let piece = 0; piece < unmappedHectares.length; piece++) {
      if ((unmappedHectares[piece] ?? 0) === 0) continue;
      expect(Math.abs(((points[2 * piece + 1] ?? 0) - MIDDLE[1]) * SCALE.lat)).toBeLessThan(220);
    }
  });

  it('takes up what is no residential land any more when nobody has drawn it', () => {
    const [before, after] = [built(whole), built([FOREST])];
    expect(sum(after.landHectares)).toBe(0);
    expect(sum(after.unmappedHectares)).toBeGreaterThan(sum(before.unmappedHectares) + 5);
  });

  it('is, on residential land, what has no building near: hiding a house makes land bare, and takes no land away', () => {
    const [before, after] = [built(whole), built([ESTATE, FOREST])];
    expect(sum(before.bareHectares)).toBeLessThan(13.5);
    expect(sum(after.bareHectares)).toBeCloseTo(sum(after.landHectares), 6);
    expect(sum(after.landHectares)).toBeCloseTo(sum(before.landHectares), 6);
  });
});
