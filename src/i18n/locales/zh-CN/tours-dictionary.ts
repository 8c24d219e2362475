import { composer } from './composer.ts';
import { tours } from './tours.ts';

/** The texts of the view Tours, fetched with it. */
export const toursDictionary = { composer, tours } as const;
