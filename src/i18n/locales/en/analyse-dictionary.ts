import type { AnalyseDictionary } from '../../dictionary.ts';
import { analyse } from './analyse.ts';

/** The texts of the view Analyse, fetched with it. */
export const analyseDictionary: AnalyseDictionary = { analyse };
