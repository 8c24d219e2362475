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
