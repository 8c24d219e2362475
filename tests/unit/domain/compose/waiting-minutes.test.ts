import { expect, it } from 'vitest';
import { waitingMinutes } from '../../../../src/domain/compose/waiting-minutes.ts';
import type { KnownTour } from '../../../../src/domain/tour/known-tour.ts';
import type { StopHours } from '../../../../src/schema/tour.ts';
import { buildTour, walkLeg } from '../../../fixtures/known-tour.ts';

const { tour, legs } = buildTour([walkLeg(), walkLeg(), walkLeg()]);
const OPENS_AT_NINE: StopHours = {
  open: [{ days: [3], opensMinutes: 540, closesMinutes: 1020 }],
  said: { text: { zh: '九点开门', en: 'Opens at nine' }, date: '2025', sources: ['page'] },
};
const known: KnownTour = {
  legs,
  tour: {
    ...tour,
    stops: tour.stops.map((stop, index) => (index === 1 ? { ...stop, hours: OPENS_AT_NINE } : stop)),
  },
};

it('one waits for a door from when one comes there until it opens, on the days when it does', () => {
  // Twice twelve minutes of walking and fifteen at the first stop: 8:09.
  expect(waitingMinutes(known, { day: 3, minute: 450 })).toBe(51);
  expect(waitingMinutes(known, { day: 3, minute: 540 })).toBe(0);
  expect(waitingMinutes(known, { day: 4, minute: 450 })).toBe(0);
  expect(waitingMinutes(known, null)).toBe(0);
});
