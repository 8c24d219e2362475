import { guide } from './guide.ts';
import { tours } from './tours.ts';

/** The texts of the view Tours, fetched with it. */
export const toursDictionary = { guide, tours } as const;
