import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { buildTour, ridePart, walkLeg, walkPart } from '../../../fixtures/known-tour.ts';
import { shortDistanceMeters } from '../../../../src/domain/geo/distance.ts';
import { tourTotals, walksOf } from '../../../../src/domain/tour/known-tour.ts';
import { legsNotRound, stepFreeTour, wayRound } from '../../../../src/domain/tour/step-free-tour.ts';
import { TourLegsFileSchema, TourLegsSchema } from '../../../../src/schema/tour-legs.ts';

const STAIRS = { kind: 'stairs', street: null, fromMeters: 100, toMeters: 140 } as const;
const around = walkPart({ meters: 1400, climbMeters: 8 });
const withWay = walkLeg({ obstacles: [STAIRS] }, around);
const without = walkLeg({ obstacles: [STAIRS] }, null);

it.each([
  ['none, where nothing is in the way', [walkLeg(), walkLeg()], 'none'],
  ['none, where there is no way round', [walkLeg(), without], 'none'],
  ['some', [withWay, without], 'some'],
  ['all', [withWay, walkLeg()], 'all'],
] as const)('of the legs with obstacles, ways lead round %s', (_title, legs, expected) => {
  expect(wayRound(buildTour(legs))).toBe(expected);
});

it('names the legs that cannot be gone round', () => {
  expect(legsNotRound(buildTour([withWay, without, walkLeg(), without]))).toEqual([1, 3]);
});

it('goes round what can be gone round, and sums that way', () => {
  const tour = buildTour([walkLeg(), withWay, { parts: [ridePart], stepFree: null }]);
  const round = stepFreeTour(tour);
  expect(round.legs.legs.map(({ parts }) => parts)).toEqual([[walkPart()], [around], [ridePart]]);
  expect(tourTotals(round)).toMatchObject({ meters: 960 + 1400, climbMeters: 28, access: 'free' });
});

it('keeps a leg that has no way round as it is', () => {
  expect(tourTotals(stepFreeTour(buildTour([withWay, without]))).access).toBe('steps');
});

/** A street or an area is come to at another point, no further than across it. */
const ACROSS_METERS = 120;

it('has no leap where a way round ends and the next leg begins, in the tours of the atlas', () => {
  const file = v.parse(TourLegsFileSchema, JSON.parse(readFileSync('public/geo/base/tours.json', 'utf8')));
  const tours = file.tours.map((each) => v.parse(TourLegsSchema, each));
  const leaps = tours.flatMap((legs) => {
    const round = stepFreeTour({ ...buildTour(legs.legs), legs });
    const lines = round.legs.legs.flatMap(walksOf).map(({ line }) => line);
    return lines.flatMap((line, index) => {
      const [end, begin] = [line.at(-1), lines[index + 1]?.[0]];
      const isRide = round.legs.legs.some(({ parts }) => parts.length > 1);
      if (end === undefined || begin === undefined || isRide) return [];
      return [shortDistanceMeters(end, begin)];
    });
  });
  expect(leaps.length).toBeGreaterThan(20);
  expect(Math.max(...leaps)).toBeLessThan(ACROSS_METERS);
});
