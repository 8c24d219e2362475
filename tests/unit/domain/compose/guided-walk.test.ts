import { expect, it } from 'vitest';
import { planWalk, standAt, wholePlan } from '../../../../src/domain/guide/walk-plan.ts';
import { buildTour, walkLeg } from '../../../fixtures/known-tour.ts';
import type { TourLeg } from '../../../../src/schema/tour-legs.ts';

const NO_WAY: TourLeg = { parts: [], stepFree: 'same' };

it('a walk that begins and ends at its stops is guided from the first to the last', () => {
  const known = buildTour([NO_WAY, walkLeg(), walkLeg(), NO_WAY]);
  const walk = planWalk(known, wholePlan('usual'));
  expect(walk?.route.stops.map(({ atMeters }) => Math.round(atMeters / 100))).toEqual([0, 10, 19, 19]);
  expect(walk === null ? null : standAt(walk, 4)).toMatchObject({ status: 'arrived' });
});
