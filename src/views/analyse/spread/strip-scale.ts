import type { WalkMinutes } from '../../../domain/spread/median-minutes.ts';
import { walkAt } from '../../../domain/spread/area-walks.ts';
import type { ShownWalks } from '../walks/use-walks.ts';
import type { StudyPlaces } from '../../../domain/study/study-places.ts';
import type { StudyPlace } from '../../../domain/study/study-place.ts';
import type { MetroStationFeature } from '../../../schema/metro-station.ts';
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
export type WalkedPlace = Readonly<{
  place: StudyPlace;
  walk: WalkMinutes;
  /** From which one walks; null beyond an hour. */
  station: MetroStationFeature | null;
}>;

/** Those of the programme: of others there are too many for a sign each, and they have no categories. */
export const walkedPlaces = (
  places: StudyPlaces,
  { columns, stations }: ShownWalks,
): readonly WalkedPlace[] =>
  (places.list ?? []).flatMap((place, at) => {
    const walk = walkAt(columns, at);
    return walk === null ? [] : [{ place, walk, station: stations?.[at] ?? null }];
  });

export type StripLane = Readonly<{ category: Category; places: readonly WalkedPlace[] }>;

/** A line for each category that has places. */
export const lanesOf = (places: readonly WalkedPlace[]): readonly StripLane[] =>
  CATEGORIES.map((category) => ({
    category,
    places: places.filter(({ place }) => place.category === category),
  })).filter((lane) => lane.places.length > 0);
