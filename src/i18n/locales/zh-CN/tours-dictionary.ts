import { guide } from './guide.ts';
import { takeAlong } from './take-along.ts';
import { tours } from './tours.ts';

/** The texts of the view Tours, fetched with it. */
export const toursDictionary = { guide, takeAlong, tours } as const;
