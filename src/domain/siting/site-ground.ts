import type { LngLat } from '../../schema/lng-lat.ts';
import type { StreetName } from '../../schema/walk-network.ts';

/**
 * Walks from each candidate site to the demands it may help, in four bytes each: entries `starts[site]` up to
 * `starts[site + 1]` of `demands` and `tenths`.
 */
export type WalkRows = Readonly<{
  starts: Uint32Array;
  demands: Uint16Array;
  /** Of seconds, rounded up. */
  tenths: Uint16Array;
}>;

/** A point at which one more could be: of the walking network, or of the reader's own. */
export type CandidateSite = Readonly<{
  point: LngLat;
  /** Which of the reader's own points it is; null for one of the grid. */
  own: number | null;
  /** Of the way there; null where it has none. */
  street: StreetName | null;
}>;

/** Tenths of seconds of the walk of each demand to the nearest place; `BEYOND` the limit, or where no path comes near. */
export type WalksNow = Readonly<{
  usual: Uint16Array;
  /** With the places that are only about known elsewhere within their accuracy, once for each draw. */
  draws: readonly Uint16Array[];
}>;

/** What is known of the walks before any site is chosen. */
export type SiteWalks = Readonly<{
  candidates: readonly CandidateSite[];
  now: WalksNow;
  /** For each demand 1 where a path comes near, else 0. */
  hasPath: Uint8Array;
  /** Between each candidate and the demands that it may be nearer to than any place. */
  rows: WalkRows;
}>;

/** Of a demand that no place is near. */
export const BEYOND = 0xffff;
