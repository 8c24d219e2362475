import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { assembleMultipolygons } from '../../../pipeline/osm/assemble-multipolygons.ts';
import { buildWalkNetwork, createWalkNetwork } from '../../../pipeline/walk/build-walk-network.ts';
import { isEnclosed, isWayBlocked, toLattice } from '../../../src/domain/walk/lattice.ts';
import { parseWalkNetwork } from '../../../src/domain/walk/parse-walk-network.ts';
import { EDGE_FLAG, WALK_EDGE_KINDS } from '../../../src/schema/walk-network.ts';
import { buildTestOsm } from './build-test-osm.ts';

/** A street crossed by a footbridge without stairs, a lake, a railway, and one street far away. */
const osm = buildTestOsm(
  {
    a: [120.1, 30.2],
    b: [120.104, 30.2],
    c: [120.108, 30.2],
    north: [120.102, 30.202],
    south: [120.102, 30.198],
    far: [120.19, 30.29],
    further: [120.191, 30.29],
    lake1: [120.105, 30.2005],
    lake2: [120.107, 30.2005],
    lake3: [120.107, 30.2015],
    lake4: [120.105, 30.2015],
    rail1: [120.0995, 30.199],
    rail2: [120.1015, 30.199],
  },
  [
    { nodes: ['a', 'b', 'c'], tags: { highway: 'tertiary', name: '曙光路', 'name:en': 'Shuguang Road' } },
    { nodes: ['north', 'south'], tags: { highway: 'footway', bridge: 'yes', layer: '1' } },
    { nodes: ['b', 'south'], tags: { highway: 'path', source: 'osm-2019' } },
    { nodes: ['far', 'further'], tags: { highway: 'residential' } },
    { nodes: ['lake1', 'lake2', 'lake3', 'lake4', 'lake1'], tags: { natural: 'water' } },
    { nodes: ['rail1', 'rail2'], tags: { railway: 'rail' } },
  ],
);
const district = [
  [
    [
      [120.09, 30.19],
      [120.115, 30.19],
      [120.115, 30.21],
      [120.09, 30.21],
      [120.09, 30.19],
    ],
  ],
] as const;
const input = {
  osm,
  areas: assembleMultipolygons(osm).areas,
  district,
  heightAt: () => 8,
  rights: { licence: 'ODbL-1.0', attribution: '© OpenStreetMap contributors' },
};
const network = createWalkNetwork(input);
const kinds = Array.from(network.edgeKinds, (kind) => WALK_EDGE_KINDS[kind]);
const edgeOf = (kind: (typeof kinds)[number]) => kinds.indexOf(kind);
const lattice = network.barriers;

test('a bridge over a street is no junction', () => {
  const bridge = edgeOf('footway');
  expect(network.nodeCount).toBe(5);
  expect(network.edgeFlags[bridge]).toBe(EDGE_FLAG.bridge);
  const ends = [network.edgeFrom[bridge], network.edgeTo[bridge]];
  const streets = [...kinds.keys()].filter((edge) => kinds[edge] === 'street');
  expect(streets).toHaveLength(2);
  for (const edge of streets) {
    expect(ends).not.toContain(network.edgeFrom[edge]);
    expect(ends).not.toContain(network.edgeTo[edge]);
  }
});

test('what is far from the district is left out', () => {
  expect(network.edgeCount).toBe(4);
});

test('lengths are those of the ellipsoid', () => {
  expect(network.edgeLengthsCm[edgeOf('street')]! / 100).toBeCloseTo(385.2, 1);
});

test('names and the year of older data are kept', () => {
  expect(network.names[network.edgeNames[edgeOf('street')]!]).toEqual({ zh: '曙光路', en: 'Shuguang Road' });
  expect(network.names[network.edgeNames[edgeOf('path')]!]).toEqual({ zh: null, en: null });
  expect([network.edgeYears[edgeOf('path')], network.edgeYears[edgeOf('street')]]).toEqual([19, 0]);
});

test('unknown heights are flagged and flat', () => {
  const flat = createWalkNetwork({ ...input, heightAt: () => null });
  expect(flat.edgeFlags.every((flags) => (flags & EDGE_FLAG.heightUnknown) !== 0)).toBe(true);
  expect(flat.heightsCm.every((height) => height === 0)).toBe(true);
});

test('a lake is enclosed, its surroundings are not', () => {
  const isWater = (lng: number, lat: number): boolean => {
    const [column, row] = toLattice(lattice, lng, lat);
    return isEnclosed(lattice, Math.round(column), Math.round(row));
  };
  expect([isWater(120.106, 30.201), isWater(120.104, 30.201)]).toEqual([true, false]);
});

test('a railway blocks the way across it, and not round its end', () => {
  const isBlockedAt = (lng: number): boolean =>
    isWayBlocked(lattice, toLattice(lattice, lng, 30.1985), toLattice(lattice, lng, 30.1995));
  expect([isBlockedAt(120.1005), isBlockedAt(120.102)]).toEqual([true, false]);
});

test('the same input gives the same bytes, and they parse to the same network', async () => {
  const bytes = buildWalkNetwork(input);
  expect(buildWalkNetwork(input)).toEqual(bytes);
  const parsed = await parseWalkNetwork(bytes, (packed) =>
    Promise.resolve(new Uint8Array(inflateRawSync(packed))),
  );
  expect(parsed).toEqual({ ok: true, value: network });
});
