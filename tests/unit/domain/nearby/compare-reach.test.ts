import { expect, test } from 'vitest';
import { compareReach } from '../../../../src/domain/nearby/compare-reach.ts';
import { initiativeRow } from './sample-rows.ts';

test('parts what both, only the first and only the second reach in time, soonest first', () => {
  const fromA = [initiativeRow('both', 3), initiativeRow('only-a', 10), initiativeRow('late', 16)];
  const fromB = [initiativeRow('only-b', 2), initiativeRow('both', 14), initiativeRow('late', 30)];
  const compared = compareReach(fromA, fromB, 15).map(({ destination, side, minutesA, minutesB }) => [
    destination.id,
    side,
    minutesA,
    minutesB,
  ]);
  expect(compared).toEqual([
    ['only-b', 'onlyB', null, 2],
    ['both', 'both', 3, 14],
    ['only-a', 'onlyA', 10, null],
  ]);
});
