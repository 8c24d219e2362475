import { expect, it } from 'vitest';
import { findRide } from '../../../../src/domain/ride/find-ride.ts';
import { rideTimes } from '../../../../src/domain/ride/ride-times.ts';
import { committedMetro, stationId } from './committed-metro.ts';

it('takes as long between stations as the ride that is found there', () => {
  const network = committedMetro();
  const ids = ['丰潭路', '良渚', '三墩', '浙大紫金港', '留下'].map(stationId);
  const times = rideTimes(network, ids);
  ids.forEach((from, row) => {
    ids.forEach((to, column) => {
      const ride = findRide(network, from, to);
      expect(times[row]?.[column]).toBeCloseTo(ride?.minutes.usual ?? Infinity, 9);
    });
  });
});

it('is Infinity to where no train goes', () => {
  expect(rideTimes({ runs: [] }, ['a', 'b'])).toEqual([
    [Infinity, Infinity],
    [Infinity, Infinity],
  ]);
});
