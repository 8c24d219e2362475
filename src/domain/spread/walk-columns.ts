/**
 * Minutes on foot to the nearest of a kind, for each place in its order: Infinity beyond the limit of the search, NaN where no
 * path comes near the place, so that no walk is known.
 */
export type WalkColumns = Readonly<{
  usual: Float32Array;
  /** Between what it may be where the place, or what is walked to, is only about known. */
  from: Float32Array;
  to: Float32Array;
}>;

/** How far is searched: longer walks are told as longer than this. */
export const LONGEST_WALK_MINUTES = 60;
