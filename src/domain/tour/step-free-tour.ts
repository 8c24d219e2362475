import { type KnownTour, walksOf } from './known-tour.ts';
import type { TourLeg, WalkPart } from '../../schema/tour-legs.ts';

/** Of the legs with steps or other obstacles: how many have a way round them. */
export type WayRound = 'none' | 'some' | 'all';

const wayRoundOf = ({ stepFree }: TourLeg): WalkPart | null => (stepFree === 'same' ? null : stepFree);

export function wayRound({ legs: { legs } }: KnownTour): WayRound {
  const blocked = legs.filter((leg) => walksOf(leg).some(({ obstacles }) => obstacles.length > 0));
  const passable = blocked.filter((leg) => wayRoundOf(leg) !== null);
  if (passable.length === 0) return 'none';
  return passable.length === blocked.length ? 'all' : 'some';
}

/** The same tour on the ways round steps, steep slopes and bars, where the map has one; elsewhere as it was. */
export function stepFreeTour({ tour, legs }: KnownTour): KnownTour {
  const around = (leg: TourLeg): TourLeg => {
    const part = wayRoundOf(leg);
    return part === null ? leg : { parts: [part], stepFree: 'same' };
  };
  return { tour, legs: { ...legs, legs: legs.legs.map(around) } };
}
