import { guide } from './guide.ts';
import { tours } from './tours.ts';
import type { ToursDictionary } from '../../dictionary.ts';

export const toursDictionary: ToursDictionary = { guide, tours };
