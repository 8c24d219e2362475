import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFar, type FarWalks } from '../../../../src/domain/far/far-count.ts';
import { buildFarGround, type Estate } from '../../../../src/domain/far/far-ground.ts';
import { type FarShares, farShares, unmappedRatio } from '../../../../src/domain/far/far-shares.ts';
import { sortFarRows } from '../../../../src/domain/far/sort-far-rows.ts';
import type { Homes } from '../../../../src/domain/homes/to-homes.ts';
import { FAR_MEASURES, type FarSort } from '../../../../src/schema/far-choices.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';

const area = (id: string): SubdistrictFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Polygon', coordinates: [] },
  properties: { name: id, name_en: id, kind: 'subdistrict', areaKm2: 1, boundaryQuality: 'mapped' },
});
const AREAS = [area('west'), area('east')];

type Piece = Readonly<{ in: 0 | 1; land: number; bare: number; buildings: number; unmapped: number }>;

/** Homes in pieces of a hectare, one beside the other. */
const homesOf = (pieces: readonly Piece[]): Homes => ({
  count: pieces.length,
  points: Float64Array.from(pieces.flatMap((_, at) => [120 + at / 1000, 30])),
  subdistrict: Uint8Array.from(pieces, (piece) => piece.in),
  subdistrictIds: ['west', 'east'],
  landHectares: Float64Array.from(pieces, ({ land }) => land),
  bareHectares: Float64Array.from(pieces, ({ bare }) => bare),
  buildings: Uint16Array.from(pieces, ({ buildings }) => buildings),
  footprintHectares: new Float64Array(pieces.length),
  unmappedHectares: Float64Array.from(pieces, ({ unmapped }) => unmapped),
  cells: Uint32Array.from(pieces.keys()),
  grid: { westE6: 120_000_000, southE6: 30_000_000, stepLngE6: 1000, stepLatE6: 900, columns: 100 },
  licence: 'ODbL-1.0',
  osmDate: null,
});
const ESTATES: readonly Estate[] = [
  { id: 'a', name: '甲', nameEn: null, point: lngLat(120, 30), subdistrictId: 'west' },
  { id: 'b', name: '乙', nameEn: null, point: lngLat(120.1, 30), subdistrictId: 'east' },
];
const walksOf = (minutes: readonly number[], straight = minutes.map((each) => each * 60)): FarWalks => ({
  minutes: Float64Array.from(minutes),
  straightMeters: Float64Array.from(straight),
  streets: {
    total: Float64Array.of(2000, 1000),
    within: Float64Array.of(100, 500, 1500, 0, 100, 400),
    inRadius: Float64Array.of(200, 600, 2000, 0, 200, 1000),
  },
});
const found = (
  pieces: readonly Piece[],
  minutes: readonly number[],
  drawn: readonly (readonly number[])[] = [],
) => {
  const ground = buildFarGround(AREAS, { homes: homesOf(pieces), estates: ESTATES, isCut: false });
  return {
    ground,
    usual: countFar(ground, walksOf(minutes)),
    draws: drawn.map((each) => countFar(ground, walksOf(each))),
  };
};

const PIECES: readonly Piece[] = [
  { in: 0, land: 1, bare: 0, buildings: 4, unmapped: 0 },
  { in: 0, land: 0.5, bare: 0.5, buildings: 0, unmapped: 0.5 },
  { in: 1, land: 0.8, bare: 0, buildings: 2, unmapped: 0 },
  { in: 1, land: 0, bare: 0, buildings: 0, unmapped: 1 },
  { in: 1, land: 0.2, bare: 0.2, buildings: 1, unmapped: 0 },
];
/** The last piece of homes has no path near. */
const MINUTES = [4, 15, 15.01, 3, Number.NaN, 8, 61];

describe('who has a place near', () => {
  it('is so much land, so many buildings and estates, so many kilometres of streets', () => {
    const { whole, rows } = farShares(found(PIECES, MINUTES), 15);
    expect(whole.land?.near.usual).toBeCloseTo(1.5, 9);
    expect(whole.land?.mapped).toBeCloseTo(2.3, 9);
    expect(whole.buildings?.near.usual).toBe(4);
    expect(whole.buildings?.mapped).toBe(6);
    expect(whole.estates?.near.usual).toBe(1);
    expect(whole.streets?.near.usual).toBeCloseTo(1.9, 9);
    expect(whole.streets?.mapped).toBeCloseTo(3, 9);
    expect(rows.map(({ land }) => land?.near.usual)).toEqual([1.5, 0]);
  });

  it('is another share within the radius of the standard', () => {
    // 4 minutes are 240 m here, 15 minutes 900 m, a little more 900.6 m: within 1000 m.
    expect(farShares(found(PIECES, MINUTES), 15).whole.land?.inRadius.usual).toBeCloseTo(2.3, 9);
    expect(farShares(found(PIECES, MINUTES), 5).whole.land?.inRadius.usual).toBeCloseTo(1, 9);
    expect(farShares(found(PIECES, MINUTES), 15).whole.streets?.inRadius.usual).toBeCloseTo(3, 9);
  });

  it('has a middle: half of the land is no further', () => {
    const { rows, whole } = farShares(found(PIECES, MINUTES), 15);
    expect(whole.median?.usual).toBe(15);
    expect(rows[1]?.median?.usual).toBe(15.25);
    expect(farShares(found(PIECES, [99, 99, 99, 99, 99, 99, 99]), 15).whole.median?.usual).toBe(Infinity);
    expect(farShares(found([], [1, 2]), 15).whole.median).toBeNull();
  });

  it('is for all areas together what it is for each of them', () => {
    const piece = fc.record({
      in: fc.constantFrom<0 | 1>(0, 1),
      land: fc.nat(50).map((each) => each / 100),
      bare: fc.constant(0),
      buildings: fc.nat(20),
      unmapped: fc.nat(50).map((each) => each / 100),
    });
    const walk = fc.oneof(fc.double({ min: 0, max: 70, noNaN: true }), fc.constantFrom(Number.NaN, Infinity));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, walk), { maxLength: 20 }), (list) => {
        const { whole, rows } = farShares(
          found(
            list.map(([each]) => each),
            [...list.map(([, minutes]) => minutes), 1, 2],
          ),
          10,
        );
        const sum = (of: (shares: FarShares) => number | undefined): number =>
          rows.reduce((all, row) => all + (of(row) ?? 0), 0);
        for (const measure of FAR_MEASURES) {
          expect(sum((row) => row[measure]?.near.usual)).toBeCloseTo(whole[measure]?.near.usual ?? 0, 9);
          expect(sum((row) => row[measure]?.mapped)).toBeCloseTo(whole[measure]?.mapped ?? 0, 9);
          expect(sum((row) => row[measure]?.unmapped)).toBeCloseTo(whole[measure]?.unmapped ?? 0, 9);
        }
        // All that is homes or might be is near, far or unmapped, and nothing twice.
        const hectares = list.reduce((all, [{ land, unmapped }]) => all + land + unmapped, 0);
        expect((whole.land?.mapped ?? 0) + (whole.land?.unmapped ?? 0)).toBeCloseTo(hectares, 9);
      }),
    );
  });
});

describe('what rests on unmapped ground', () => {
  it('is a share of its own: ground with streets only, and land without a path', () => {
    const { whole } = farShares(found(PIECES, MINUTES), 15);
    expect(whole.land?.unmapped).toBeCloseTo(1.7, 9);
    expect(unmappedRatio(whole, 'land')).toBeCloseTo(1.7 / 4, 9);
    expect(unmappedRatio(whole, 'buildings')).toBeCloseTo(0.5 / 2.3, 9);
    expect(unmappedRatio(whole, 'streets')).toBeNull();
  });

  it('takes up a block that is masked, whose land and houses then count as neither near nor far', () => {
    const farOf = ({ land }: FarShares): number => (land?.mapped ?? 0) - (land?.near.usual ?? 0);
    const before = farShares(found(PIECES, MINUTES), 15).whole;
    PIECES.forEach((piece, masked) => {
      const after = farShares(
        found(
          PIECES.with(masked, {
            ...piece,
            land: 0,
            bare: 0,
            buildings: 0,
            unmapped: piece.land + piece.unmapped,
          }),
          MINUTES,
        ),
        15,
      ).whole;
      const total = ({ land }: FarShares): number => (land?.mapped ?? 0) + (land?.unmapped ?? 0);
      expect(total(after)).toBeCloseTo(total(before), 9);
      expect(farOf(after) / total(after)).toBeLessThanOrEqual(farOf(before) / total(before) + 1e-9);
      expect(after.land?.unmapped).toBeGreaterThanOrEqual(before.land?.unmapped ?? 0);
    });
  });

  it('is, of the buildings, the land on which none are drawn', () => {
    const before = farShares(found(PIECES, MINUTES), 15).whole;
    const hidden = PIECES.with(0, { in: 0, land: 1, bare: 1, buildings: 0, unmapped: 0 });
    const after = farShares(found(hidden, MINUTES), 15).whole;
    expect(unmappedRatio(after, 'buildings')).toBeGreaterThan(unmappedRatio(before, 'buildings') ?? 1);
    expect((after.buildings?.mapped ?? 0) - (after.buildings?.near.usual ?? 0)).toBe(2);
  });
});

describe('the range of a share', () => {
  it('is one number where nothing was drawn, and where all draws agree', () => {
    const exact = farShares(found(PIECES, MINUTES), 15).whole.land?.near;
    expect(exact?.from).toBe(exact?.to);
    const agreed = farShares(found(PIECES, MINUTES, Array<typeof MINUTES>(99).fill(MINUTES)), 15).whole;
    expect(agreed.land?.near).toEqual(exact);
    expect(agreed.median).toEqual({ usual: 15, from: 15, to: 15 });
  });

  it('leaves out the highest and the lowest twentieth, and holds what is usual', () => {
    // In each draw one more of a hundred pieces is near.
    const pieces = Array.from({ length: 100 }, (): Piece => ({
      in: 0,
      land: 1,
      bare: 0,
      buildings: 0,
      unmapped: 0,
    }));
    const near = (count: number) => [...pieces.map((_, at) => (at < count ? 1 : 50)), 1, 1];
    const draws = Array.from({ length: 100 }, (_, count) => near(count));
    const { whole } = farShares(found(pieces, near(50), draws), 15);
    expect(whole.land?.near).toEqual({ usual: 50, from: 5, to: 94 });
    expect(farShares(found(pieces, near(99), draws), 15).whole.land?.near.to).toBe(99);
  });
});

describe('the table', () => {
  it('is sorted by each of its columns, with what has no number last', () => {
    const { rows } = farShares(found(PIECES, MINUTES), 15);
    const compare = (a: SubdistrictFeature, b: SubdistrictFeature) => (a.id < b.id ? -1 : 1);
    const order = (sort: FarSort, measure: (typeof FAR_MEASURES)[number] = 'land') =>
      sortFarRows(rows, { measure, sort }, compare).map(({ area: { id } }) => id);
    expect(order('near')).toEqual(['east', 'west']);
    expect(order('-near')).toEqual(['west', 'east']);
    expect(order('name')).toEqual(['east', 'west']);
    expect(order('-whole')).toEqual(['west', 'east']);
    expect(order('unmapped')).toEqual(['west', 'east']);
    expect(order('median')).toEqual(['west', 'east']);
    expect(order('-unmapped', 'streets')).toEqual(['west', 'east']);
  });
});
