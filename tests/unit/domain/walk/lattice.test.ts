import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromLattice,
  isEastBlocked,
  isEnclosed,
  isNorthBlocked,
  isWayBlocked,
  latticeSteps,
  toLattice,
  visitLinks,
} from '../../../../src/domain/walk/lattice.ts';
import { buildTestNetwork, type Spot } from './build-test-network.ts';

const latticeWith = (...barriers: (readonly Spot[])[]) =>
  buildTestNetwork({ nodes: [], edges: [], barriers }).barriers;

test('a position keeps its place through the lattice and back', () => {
  const lattice = latticeWith();
  const [lng, lat] = fromLattice(lattice, ...toLattice(lattice, 120.1234, 30.2101));
  expect([lng, lat]).toEqual([expect.closeTo(120.1234, 9), expect.closeTo(30.2101, 9)]);
});

test('its points are ten metres apart', () => {
  const { eastMeters, northMeters } = latticeSteps(latticeWith());
  expect([eastMeters, northMeters]).toEqual([expect.closeTo(10, 0), expect.closeTo(10, 0)]);
});

test('a line crosses one link per row and one per column', () => {
  const links: string[] = [];
  visitLinks([0.5, 0.5], [2.5, 1.75], (axis, column, row) => links.push(`${axis} ${column} ${row}`));
  expect(links.sort()).toEqual(['east 1 1', 'north 1 0', 'north 2 1']);
});

test('a line is never closed to its own ends', () => {
  const spot = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
  const open = latticeWith();
  fc.assert(fc.property(spot, spot, (a, b) => !isWayBlocked(open, toCell(a), toCell(b))));
});

const toCell = ([x, y]: Spot) => [150 + x / 10, 150 + y / 10] as const;

test('a barrier blocks the way across it in every direction, and not along it', () => {
  const lattice = latticeWith([
    [-500, 3],
    [500, 3],
  ]);
  for (const angle of [0.3, 0.8, 1.2, Math.PI / 2, 2, 2.7]) {
    const [x, y] = [Math.cos(angle) * 150, Math.sin(angle) * 150];
    expect(isWayBlocked(lattice, toCell([-x, -y]), toCell([x, y]))).toBe(true);
  }
  expect(isWayBlocked(lattice, toCell([-400, 40]), toCell([400, 40]))).toBe(false);
});

test('outside the lattice nothing is blocked', () => {
  const lattice = latticeWith([
    [-500, 3],
    [500, 3],
  ]);
  expect([isEastBlocked(lattice, -1, 0), isNorthBlocked(lattice, 0, lattice.rows)]).toEqual([false, false]);
});

test('a point with all four links blocked is enclosed', () => {
  // Three by three points: the links round point 4, which is in the middle.
  const lattice = {
    ...{ ...latticeWith(), columns: 3, rows: 3 },
    eastBlocked: Uint8Array.of((1 << 4) | (1 << 3), 0),
    northBlocked: Uint8Array.of((1 << 4) | (1 << 1), 0),
  };
  expect([isEnclosed(lattice, 1, 1), isEnclosed(lattice, 2, 1)]).toEqual([true, false]);
});
