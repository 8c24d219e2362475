/**
 * What a fix must be like to count, and how far beside the way is still on it. A browser gives the radius that holds the true
 * position with 95 % (W3C Geolocation, "accuracy"); a phone under open sky says 4 to 10 m, between high houses 15 to 40 m.
 */
export const GUIDE_LIMITS = {
  /** A fix less accurate than this tells nothing of which side of a street one is on. */
  worstAccuracyMeters: 30,
  /** Less than the 25 m from one bank of a canal to the other, more than the width of a street. */
  offMeters: 20,
  /** Who has left the way must come nearer than that to be on it again, so that nobody is on and off by turns. */
  backMeters: 15,
  /** Less than `offMeters`: what is reached is reached on the way. */
  arrivalMeters: 15,
  /** Lines of the metro are drawn to some hundred metres, and trains have few fixes. */
  metroOffMeters: 200,
  /** So many fixes beside the way in a row: one or two are noise. */
  strayFixes: 3,
  /** A step is behind once the walker is so far beyond its beginning: at the corner itself it still counts. */
  stepPassedMeters: 8,
  /** The same for the step that leads away from a stop. More than `arrivalMeters`. */
  startPassedMeters: 30,
  /** Faster than a brisk walker, with 1.9 m/s, and slower than a bicycle. */
  footMetersPerSecond: 2.5,
  /** 90 km/h. */
  metroMetersPerSecond: 25,
  /** What is looked at beyond the distance walked since: who stands still is seen to move by so much. */
  aheadMeters: 20,
  /** How much of the way counts as its beginning, before the walker was seen on it. */
  beginningMeters: 100,
  /** So many fixes that seem to be jumps in a row are believed: the walker took a bicycle. */
  jumpFixes: 8,
  /** So many fixes in a row that agree with each other, but are older than the last: the clock was set back. */
  olderFixes: 5,
  /** No fix is trusted to be better than this when it is compared with the line. */
  finestMeters: 5,
  /** From this near on a turn is told: time to hear it through, and to look up. */
  turnToldMeters: 30,
  /** For so long bad fixes are passed over before they are told of. */
  inaccurateToldMs: 15_000,
  /** Who is so far beside the way, or for so long, may have meant to leave it. */
  newWayMeters: 80,
  newWayMs: 45_000,
} as const;
