import type { MinuteRange } from '../../schema/tour-legs.ts';

/** What riding takes. Where each figure comes from stands in docs/WALKING.md, "Riding the metro". */
export const RIDE_MODEL = {
  /** Between stations, without what a stop costs. */
  kilometersPerHour: 50,
  /** What a stop costs: braking, doors, starting again. Counted at each station come to, the last included. */
  secondsPerStop: 55,
  /** By what share the model misses the times that were published: the spread of a time aboard. */
  aboardSpread: 0.08,
  /** From one train to the next. */
  headwaySeconds: { peak: 270, offPeak: 350 },
  /** From the street to the platform, and back. */
  wayInMinutes: { from: 1.5, usual: 3, to: 5 },
  wayOutMinutes: { from: 1, usual: 2, to: 4 },
  /** From platform to platform. */
  changeMinutes: { from: 0.5, usual: 3, to: 6 },
} as const;

const NO_MINUTES: MinuteRange = { from: 0, usual: 0, to: 0 };

export const addMinutes = (...ranges: readonly MinuteRange[]): MinuteRange =>
  ranges.reduce(
    (sum, { from, usual, to }) => ({ from: sum.from + from, usual: sum.usual + usual, to: sum.to + to }),
    NO_MINUTES,
  );

/** Usual minutes in a train over so many metres, with so many stations come to. */
export const usualMinutesAboard = (meters: number, stops: number): number =>
  (meters / 1000 / RIDE_MODEL.kilometersPerHour) * 60 + (stops * RIDE_MODEL.secondsPerStop) / 60;

export const minutesAboard = (meters: number, stops: number): MinuteRange => {
  const usual = usualMinutesAboard(meters, stops);
  return { from: usual * (1 - RIDE_MODEL.aboardSpread), usual, to: usual * (1 + RIDE_MODEL.aboardSpread) };
};

/** Half of what lies between two trains, from busy hours to quiet ones. */
export const WAIT_MINUTES: MinuteRange = {
  from: RIDE_MODEL.headwaySeconds.peak / 120,
  usual: (RIDE_MODEL.headwaySeconds.peak + RIDE_MODEL.headwaySeconds.offPeak) / 240,
  to: RIDE_MODEL.headwaySeconds.offPeak / 120,
};

/** To a train of another line. */
export const CHANGE_MINUTES = addMinutes(RIDE_MODEL.changeMinutes, WAIT_MINUTES);

/**
 * From a line to a branch of it. Whether trains run through is not known: nothing at best, usually the wait for the
 * right train at the same platform, a whole change at worst.
 */
export const BRANCH_MINUTES: MinuteRange = { from: 0, usual: WAIT_MINUTES.usual, to: CHANGE_MINUTES.to };
