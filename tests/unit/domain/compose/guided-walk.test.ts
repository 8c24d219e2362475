import { expect, it } from 'vitest';
import { startGuide } from '../../../../src/domain/guide/advance-guide.ts';
import { readGuide } from '../../../../src/domain/guide/read-guide.ts';
import { planWalk, standAt, wholePlan } from '../../../../src/domain/guide/walk-plan.ts';
import { buildTour, walkLeg } from '../../../fixtures/known-tour.ts';
import type { TourLeg } from '../../../../src/schema/tour-legs.ts';

const NO_WAY: TourLeg = { parts: [], stepFree: 'same' };

it('a walk that begins and ends at its stops is guided from the first to the last', () => {
  const known = buildTour([NO_WAY, walkLeg(), walkLeg(), NO_WAY]);
  const walk = planWalk(known, wholePlan('usual'));
  expect(walk?.route.stops.map(({ atMeters }) => Math.round(atMeters / 100))).toEqual([0, 10, 19, 19]);
  if (walk === null) throw new Error('No walk');
  expect(standAt(walk, 4)).toMatchObject({ status: 'arrived' });
  const { nextStop } = readGuide(startGuide(walk.route), walk.route);
  // And not -0, which would be written with its sign.
  expect(nextStop).toStrictEqual({ index: 0, walkMeters: 0, minutes: { from: 0, usual: 0, to: 0 } });
});
