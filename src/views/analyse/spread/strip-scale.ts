import type { WalkMinutes } from '../../../domain/spread/median-minutes.ts';
import type { SpreadPlace } from '../../../domain/spread/spread-rows.ts';
import type { Category } from '../../../schema/category.ts';
import { CATEGORIES } from '../../../schema/this-district.ts';

export const LONGEST_MINUTES = 60;
export const NEAR_MINUTES = 15;
export const TICKS = [0, 15, 30, 45] as const;
/** Of the width of the plot: the rest is for what is further than an hour. */
const HOUR_SHARE = 0.9;

/** Where a walk stands on the plot, from 0 to 1. */
export const shareOf = (minutes: number): number =>
  minutes > LONGEST_MINUTES ? (1 + HOUR_SHARE) / 2 : (minutes / LONGEST_MINUTES) * HOUR_SHARE;

/** One whose walk is known. */
export type WalkedPlace = SpreadPlace & Readonly<{ walk: WalkMinutes }>;

export const walkedOf = (places: readonly SpreadPlace[]): readonly WalkedPlace[] =>
  places.filter((place): place is WalkedPlace => place.walk !== null);

export type StripLane = Readonly<{ category: Category; places: readonly WalkedPlace[] }>;

/** A line for each category that has places. */
export const lanesOf = (places: readonly WalkedPlace[]): readonly StripLane[] =>
  CATEGORIES.map((category) => ({
    category,
    places: places.filter(({ place }) => place.category === category),
  })).filter((lane) => lane.places.length > 0);
