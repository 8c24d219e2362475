import { MOST_STATION_MINUTES, MOST_STATIONS } from '../reach/walk-limits.ts';

type Matrix = readonly (readonly number[])[];

type Near = Readonly<{ station: number; minutes: number }>;

function nearest(toStations: readonly number[]): readonly Near[] {
  return toStations
    .map((minutes, station) => ({ station, minutes }))
    .filter(({ minutes }) => minutes <= MOST_STATION_MINUTES)
    .toSorted((a, b) => a.minutes - b.minutes || a.station - b.station)
    .slice(0, MOST_STATIONS);
}

/** The stations that may be ridden from or to, by their places in the rows. */
export const usedStations = (toStations: Matrix): readonly number[] =>
  [...new Set(toStations.flatMap((row) => nearest(row).map(({ station }) => station)))].sort((a, b) => a - b);

/**
 * Minutes from each place to each other, on foot or by metro, whichever is quicker.
 *
 * @param walks On foot; not the same there and back.
 * @param toStations On foot from each place to each station. The walk from a station is taken to last as long as that to
 *   it: only the order is found by this, each leg is then found as it is walked.
 * @param rideMinutes From street to street, from station to station; Infinity where no train goes.
 */
export function travelMinutes(
  walks: Matrix,
  {
    toStations,
    rideMinutes,
  }: Readonly<{ toStations: Matrix; rideMinutes: (from: number, to: number) => number }>,
): Matrix {
  const near = toStations.map(nearest);
  return walks.map((row, from) =>
    row.map((walk, to) => {
      if (from === to) return 0;
      const rides = (near[from] ?? []).flatMap((on) =>
        (near[to] ?? []).map((off) => on.minutes + rideMinutes(on.station, off.station) + off.minutes),
      );
      return Math.min(walk, ...rides);
    }),
  );
}
