import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from '../../../../pipeline/geometry/measure.ts';
import { signedArea } from '../../../../src/domain/geo/polygon.ts';
import { assembleMultipolygons } from '../../../../pipeline/osm/assemble-multipolygons.ts';
import { parseOsm } from '../../../../pipeline/osm/parse-osm.ts';
import { writeOsmPbf, type OsmElements } from '../../../fixtures/pipeline/write-osm-pbf.ts';

/** Corners of three squares in one another, outermost first: ids 1–4, 5–8, 9–12. */
const squares = [0, 0.01, 0.02].flatMap((inset) => [
  [120 + inset, 30 + inset],
  [120.1 - inset, 30 + inset],
  [120.1 - inset, 30.1 - inset],
  [120 + inset, 30.1 - inset],
]);
const nodes = squares.map(([lng, lat], i) => ({ id: i + 1, position: [lng!, lat!] as const }));
const box = [120, 30, 120.1, 30.1] as const;

function assemble(ways: readonly (readonly number[])[], missing: readonly number[] = []) {
  const elements: OsmElements = {
    box,
    nodes,
    ways: ways.map((nodeIds, i) => ({ id: i + 1, nodeIds })),
    relations: [
      {
        id: 1,
        tags: { type: 'multipolygon', natural: 'water' },
        members: [...ways.map((_, i) => i + 1), ...missing].map((id) => ({ type: 'way', id, role: 'inner' })),
      },
    ],
  };
  return assembleMultipolygons(parseOsm(writeOsmPbf(elements)));
}

const OUTER = [1, 2, 3, 4, 1];
const HOLE = [5, 6, 7, 8, 5];
const ISLAND = [9, 10, 11, 12, 9];

describe('assembleMultipolygons', () => {
  it('finds holes by where rings lie, not by role', () => {
    const [area] = assemble([HOLE, OUTER]).areas;
    expect(area!.polygons).toHaveLength(1);
    expect(area!.polygons[0]).toHaveLength(2);
  });

  it('winds outer rings counter-clockwise and holes clockwise, whatever the ways do', () => {
    const [area] = assemble([OUTER.toReversed(), HOLE]).areas;
    const [outer, hole] = area!.polygons[0]!;
    expect(signedArea(outer!)).toBeGreaterThan(0);
    expect(signedArea(hole!)).toBeLessThan(0);
  });

  it('makes a ring in a hole a polygon of its own', () => {
    const [area] = assemble([OUTER, HOLE, ISLAND]).areas;
    expect(area!.polygons.map((polygon) => polygon.length)).toEqual([2, 1]);
  });

  it('joins a ring split into ways of any order and direction', () => {
    const { areas, brokenRelationIds } = assemble([
      [3, 2],
      [4, 3],
      [1, 2],
      [4, 1],
    ]);
    expect(areas[0]!.polygons[0]![0]).toHaveLength(5);
    expect(areaSquareMeters(areas[0]!.polygons)).toBeCloseTo(
      areaSquareMeters(assemble([OUTER]).areas[0]!.polygons),
      3,
    );
    expect(brokenRelationIds).toEqual([]);
  });

  it('reports a broken ring and keeps the whole ones', () => {
    const { areas, brokenRelationIds } = assemble([OUTER, [5, 6, 7]]);
    expect(areas[0]!.polygons).toHaveLength(1);
    expect(brokenRelationIds).toEqual([1]);
  });

  it('reports a relation whose way is missing, and makes no surface of what is left', () => {
    const { areas, brokenRelationIds } = assemble([[1, 2, 3]], [99]);
    expect(areas).toEqual([]);
    expect(brokenRelationIds).toEqual([1]);
  });
});
