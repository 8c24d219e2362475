import { composer } from './composer.ts';
import { tours } from './tours.ts';
import type { ToursDictionary } from '../../dictionary.ts';

export const toursDictionary: ToursDictionary = { composer, tours };
