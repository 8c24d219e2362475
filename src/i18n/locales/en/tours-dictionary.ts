import { guide } from './guide.ts';
import { takeAlong } from './take-along.ts';
import { tours } from './tours.ts';
import type { ToursDictionary } from '../../dictionary.ts';

export const toursDictionary: ToursDictionary = { guide, takeAlong, tours };
