import { addMinutes } from '../ride/ride-model.ts';
import type { SourcedSentence, Tour } from '../../schema/tour.ts';
import type { TourTheme } from '../../schema/tour-choices.ts';
import type { MinuteRange, ResolvedStop, TourLeg, TourLegs, WalkPart } from '../../schema/tour-legs.ts';

/**
 * What is said of a tour. One that the reader composed has neither promise nor theme, and a story only at the stops that an
 * authored tour tells of.
 */
type TourWords = Omit<Tour, 'promise' | 'theme' | 'start' | 'end'> &
  Readonly<{ promise: SourcedSentence | null; theme: TourTheme | null }> &
  // Only of authored ones.
  Partial<Pick<Tour, 'start' | 'end'>>;

/**
 * The legs of a tour. One that the reader composed may begin at its first stop or end at its last: it then has no start or
 * end, and the leg from or to it has no parts, so that each stop keeps the number of its leg.
 */
type KnownLegs = Omit<TourLegs, 'start' | 'end'> &
  Readonly<{ start: ResolvedStop | null; end: ResolvedStop | null }>;

/** A tour in words, and its legs. */
export type KnownTour = Readonly<{ tour: TourWords; legs: KnownLegs }>;

export type TourTotals = Readonly<{
  /** On foot. */
  meters: number;
  /** On foot and by metro, without the stops. */
  minutes: MinuteRange;
  stayMinutes: number;
  climbMeters: number;
  descentMeters: number;
  /** Metres on foot of which no height is known: the climb is then only the least there is. */
  metersWithoutHeights: number;
  /** Index of the first leg of which no height is known in a part; null where all are known. */
  unknownFromLeg: number | null;
  /** The year of the oldest data older than the extract, and the metres known from such data. */
  old: Readonly<{ year: number; meters: number }> | null;
  /**
   * `free`: no obstacle is mapped. `around`: there is a way round each. `steps`: there is none round some. `unknown`: no
   * obstacle is mapped, but nothing is known of heights on a part.
   */
  access: 'free' | 'around' | 'steps' | 'unknown';
}>;

export const walksOf = ({ parts }: TourLeg): readonly WalkPart[] =>
  parts.filter((part): part is WalkPart => part.kind === 'walk');

/** The lines ridden on a leg, in their order; from a line to a branch of it once. */
export const linesOfLeg = ({ parts }: TourLeg): readonly string[] =>
  parts
    .flatMap((part) => (part.kind === 'ride' ? [part.lineRef] : []))
    .filter((line, index, lines) => line !== lines[index - 1]);

export const hasRide = ({ legs: { legs } }: KnownTour): boolean =>
  legs.some((leg) => linesOfLeg(leg).length > 0);

/** Whether there is anything to walk or ride: of a walk with one stop there is not. */
export const hasWay = ({ legs: { legs } }: KnownTour): boolean => legs.some(({ parts }) => parts.length > 0);

export const legMinutes = ({ parts }: TourLeg): MinuteRange =>
  addMinutes(...parts.map(({ minutes }) => minutes));

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

export const legMeters = (leg: TourLeg): number => sum(walksOf(leg), ({ meters }) => meters);

function oldData(walks: readonly WalkPart[]): TourTotals['old'] {
  const years = walks.flatMap(({ metersByYear }) => Object.entries(metersByYear));
  if (years.length === 0) return null;
  return {
    year: Math.min(...years.map(([year]) => Number(year))),
    meters: sum(years, ([, meters]) => meters),
  };
}

function accessOf(legs: readonly TourLeg[], metersWithoutHeights: number): TourTotals['access'] {
  const blocked = legs.filter((leg) => walksOf(leg).some(({ obstacles }) => obstacles.length > 0));
  if (blocked.some(({ stepFree }) => stepFree === null)) return 'steps';
  if (metersWithoutHeights > 0) return 'unknown';
  return blocked.length > 0 ? 'around' : 'free';
}

/** The sums of a tour. What is not known of a leg stays not known of the whole. */
export function tourTotals({ tour, legs: { legs } }: KnownTour): TourTotals {
  const walks = legs.flatMap(walksOf);
  const metersWithoutHeights = sum(walks, (walk) => walk.metersWithoutHeights);
  const unknown = legs.findIndex((leg) => walksOf(leg).some((walk) => walk.metersWithoutHeights > 0));
  return {
    meters: sum(walks, ({ meters }) => meters),
    minutes: addMinutes(...legs.map(legMinutes)),
    stayMinutes: sum(tour.stops, ({ stayMinutes }) => stayMinutes),
    climbMeters: sum(walks, ({ climbMeters }) => climbMeters),
    descentMeters: sum(walks, ({ descentMeters }) => descentMeters),
    metersWithoutHeights,
    unknownFromLeg: unknown === -1 ? null : unknown,
    old: oldData(walks),
    access: accessOf(legs, metersWithoutHeights),
  };
}
