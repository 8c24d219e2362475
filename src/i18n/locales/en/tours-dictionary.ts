import { takeAlong } from './takeAlong.ts';
import { tours } from './tours.ts';
import type { ToursDictionary } from '../../dictionary.ts';

export const toursDictionary: ToursDictionary = { takeAlong, tours };
