/** Up to here a position is as good as exact: a walk to it differs by less than a minute. */
export const EXACT_METERS = 60;
