/** The longest walk that is searched. */
export const MOST_MINUTES = 240;

/**
 * How far one walks to a station, or from one: some villages have none nearer, and without it no way would lead there at
 * all. One of the nearest few is the best.
 */
export const MOST_STATION_MINUTES = 60;
export const MOST_STATIONS = 4;
