import { type SummedTour, sumTour } from './filter-tours.ts';
import { type KnownTour, walksOf } from './known-tour.ts';
import type { TourWay } from '../../schema/tour-choices.ts';
import type { TourLeg, WalkPart } from '../../schema/tour-legs.ts';

/** Of the legs with steps or other obstacles: how many have a way round them. */
export type WayRound = 'none' | 'some' | 'all';

const wayRoundOf = ({ stepFree }: TourLeg): WalkPart | null => (stepFree === 'same' ? null : stepFree);

const isBlocked = (leg: TourLeg): boolean => walksOf(leg).some(({ obstacles }) => obstacles.length > 0);

/** Indices of the legs with obstacles that the map has no way round. */
export const legsNotRound = ({ legs: { legs } }: KnownTour): readonly number[] =>
  legs.flatMap((leg, index) => (isBlocked(leg) && wayRoundOf(leg) === null ? [index] : []));

export function wayRound({ legs: { legs } }: KnownTour): WayRound {
  const blocked = legs.filter(isBlocked);
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

/** The same with its sums. */
export const roundSteps = (usual: SummedTour): SummedTour => sumTour(stepFreeTour(usual));

/** A tour as somebody walks it, and how: with steps also where there is no way round any. */
export function tourByWay(usual: KnownTour, chosen: TourWay): Readonly<{ known: KnownTour; way: TourWay }> {
  if (chosen === 'usual' || wayRound(usual) === 'none') return { known: usual, way: 'usual' };
  return { known: stepFreeTour(usual), way: chosen };
}
