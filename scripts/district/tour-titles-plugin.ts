import type { Plugin } from 'vite';
import type { TourTitle } from '../../src/schema/tour.ts';
import { readDescribed } from '../linked-data/linked-data-plugin.ts';

const TITLES = '/public/geo/tours?titles';
const RESOLVED_TITLES = '\0tour-titles';

/** What search and palette know of the tours of a district. One without tours has none. */
const readTitles = (folder: string): readonly TourTitle[] =>
  readDescribed(folder).tours.map(({ id, name, promise }) => ({ id, name, promise: promise.text }));

/** Gives modules the titles of the tours. Workers are built by themselves, and need this too. */
export const tourTitlesPlugin = (folder: string): Plugin => ({
  name: 'tour-titles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith(TITLES) ? RESOLVED_TITLES : null),
  load: (id) => (id === RESOLVED_TITLES ? `export default ${JSON.stringify(readTitles(folder))};` : null),
});
