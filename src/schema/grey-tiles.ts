/** What the tiles of `relief.pmtiles` and `fade.pmtiles` carry: a number, written as a grey of 0…255. */

/** Shade of the hills: −100 deepest shadow, 0 untouched paper, 100 full light. */
export const reliefGrey = (tone: number): number => tone + 100;

const FADE_METERS_PER_GREY = 10;

/** Distance outside the district; from 2,550 m on it is all the same. */
export const fadeGrey = (meters: number): number => Math.min(meters / FADE_METERS_PER_GREY, 255);
