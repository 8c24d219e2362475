import { tours } from './tours.ts';
import type { ToursDictionary } from '../../dictionary.ts';

export const toursDictionary: ToursDictionary = { tours };
