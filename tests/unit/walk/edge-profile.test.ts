import { expect, test } from 'vitest';
import { edgeProfile } from '../../../pipeline/walk/edge-profile.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import { EDGE_FLAG } from '../../../src/schema/walk-network.ts';

/** About ninety metres eastwards: three steps. */
const line: readonly Position[] = [
  [120.1, 30.2],
  [120.1005, 30.2],
  [120.100935, 30.2],
];
const lengthCm = 9000;
/** A hill of twenty metres in the middle. */
const hill = ([lng]: Position) => (lng > 120.1001 && lng < 120.1008 ? 20 : 0);

test('an edge on the ground follows the ground', () => {
  const profile = edgeProfile({ line, lengthCm, flags: 0 }, [0, 0], hill);
  expect(profile).toEqual({ heightsCm: [0, 2000, 2000, 0], known: true });
});

test.each([['bridge'], ['tunnel']] as const)('a %s runs evenly from end to end', (kind) => {
  const profile = edgeProfile({ line, lengthCm, flags: EDGE_FLAG[kind] }, [0, 9], hill);
  expect(profile).toEqual({ heightsCm: [0, 300, 600, 900], known: true });
});

test('one unknown height makes the edge flat and says so', () => {
  const gap = ([lng]: Position) => (lng > 120.1005 ? null : 7);
  expect(edgeProfile({ line, lengthCm, flags: 0 }, [7, 7], gap)).toEqual({
    heightsCm: [0, 0, 0, 0],
    known: false,
  });
  expect(edgeProfile({ line, lengthCm, flags: 0 }, [7, null], hill)).toEqual({
    heightsCm: [0, 0, 0, 0],
    known: false,
  });
});
