/** By default every way of waiting gives up after a second, which a busy machine takes to fetch a script. */
export const LONGEST_WAIT_MS = 20_000;
