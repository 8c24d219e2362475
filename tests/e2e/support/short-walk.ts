import { type ComposedTour, EMPTY_WALK } from '../../../src/schema/composed-tour.ts';

/** Two stops on foot, a quarter of an hour apart. */
export const SHORT_WALK: ComposedTour = {
  ...EMPTY_WALK,
  name: 'Tianmuli 一带',
  ride: false,
  stops: [
    { place: { kind: 'site', id: 'tianmuli' }, stayMinutes: 20 },
    { place: { kind: 'site', id: 'gudang-market' }, stayMinutes: 10 },
  ],
};
