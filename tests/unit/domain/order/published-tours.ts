/**
 * Two problems of TSPLIB 95 (G. Reinelt, Universität Heidelberg, http://comopt.ifi.uni-heidelberg.de/software/TSPLIB95/):
 * published figures, free to use. Their shortest round trips are published there too, and found by many programs.
 */

/** "17 city problem (Repetto)", asymmetric; the diagonal is 0 here instead of 9999. */
export const BR17 = {
  shortest: 39,
  minutes: [
    [0, 3, 5, 48, 48, 8, 8, 5, 5, 3, 3, 0, 3, 5, 8, 8, 5],
    [3, 0, 3, 48, 48, 8, 8, 5, 5, 0, 0, 3, 0, 3, 8, 8, 5],
    [5, 3, 0, 72, 72, 48, 48, 24, 24, 3, 3, 5, 3, 0, 48, 48, 24],
    [48, 48, 74, 0, 0, 6, 6, 12, 12, 48, 48, 48, 48, 74, 6, 6, 12],
    [48, 48, 74, 0, 0, 6, 6, 12, 12, 48, 48, 48, 48, 74, 6, 6, 12],
    [8, 8, 50, 6, 6, 0, 0, 8, 8, 8, 8, 8, 8, 50, 0, 0, 8],
    [8, 8, 50, 6, 6, 0, 0, 8, 8, 8, 8, 8, 8, 50, 0, 0, 8],
    [5, 5, 26, 12, 12, 8, 8, 0, 0, 5, 5, 5, 5, 26, 8, 8, 0],
    [5, 5, 26, 12, 12, 8, 8, 0, 0, 5, 5, 5, 5, 26, 8, 8, 0],
    [3, 0, 3, 48, 48, 8, 8, 5, 5, 0, 0, 3, 0, 3, 8, 8, 5],
    [3, 0, 3, 48, 48, 8, 8, 5, 5, 0, 0, 3, 0, 3, 8, 8, 5],
    [0, 3, 5, 48, 48, 8, 8, 5, 5, 3, 3, 0, 3, 5, 8, 8, 5],
    [3, 0, 3, 48, 48, 8, 8, 5, 5, 0, 0, 3, 0, 3, 8, 8, 5],
    [5, 3, 0, 72, 72, 48, 48, 24, 24, 3, 3, 5, 3, 0, 48, 48, 24],
    [8, 8, 50, 6, 6, 0, 0, 8, 8, 8, 8, 8, 8, 50, 0, 0, 8],
    [8, 8, 50, 6, 6, 0, 0, 8, 8, 8, 8, 8, 8, 50, 0, 0, 8],
    [5, 5, 26, 12, 12, 8, 8, 0, 0, 5, 5, 5, 5, 26, 8, 8, 0],
  ],
} as const;

/** "14-Staedte in Burma (Zaw Win)": latitude and longitude in degrees and minutes, as 16.47 for 16° 47′. */
const BURMA14_POINTS = [
  [16.47, 96.1],
  [16.47, 94.44],
  [20.09, 92.54],
  [22.39, 93.37],
  [25.23, 97.24],
  [22.0, 96.05],
  [20.47, 97.02],
  [17.2, 96.29],
  [16.3, 97.38],
  [14.05, 98.12],
  [16.53, 97.38],
  [21.52, 95.59],
  [19.41, 97.13],
  [20.09, 94.55],
] as const;

/** TSPLIB's π and radius of the earth, without which its whole kilometres come out otherwise. */
const [TSPLIB_PI, TSPLIB_RADIUS] = [3.141592, 6378.388];

function toRadians(degreesAndMinutes: number): number {
  const degrees = Math.trunc(degreesAndMinutes);
  return (TSPLIB_PI * (degrees + (5 * (degreesAndMinutes - degrees)) / 3)) / 180;
}

/** TSPLIB's distance of the type GEO, in whole kilometres. */
function geoKilometers(from: readonly [number, number], to: readonly [number, number]): number {
  const [fromLat, fromLng] = [toRadians(from[0]), toRadians(from[1])];
  const [toLat, toLng] = [toRadians(to[0]), toRadians(to[1])];
  const [q1, q2, q3] = [Math.cos(fromLng - toLng), Math.cos(fromLat - toLat), Math.cos(fromLat + toLat)];
  return Math.trunc(TSPLIB_RADIUS * Math.acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
}

export const BURMA14 = {
  shortest: 3323,
  minutes: BURMA14_POINTS.map((from) =>
    BURMA14_POINTS.map((to) => (from === to ? 0 : geoKilometers(from, to))),
  ),
};
