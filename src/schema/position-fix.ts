/** What is asked of the browser: a fix older than this, or slower to come, is of no use to someone who walks. */
export const POSITION_FIX = { maximumAge: 30_000, timeout: 15_000 } as const;
