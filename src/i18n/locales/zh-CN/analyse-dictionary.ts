import { analyse } from './analyse.ts';

/** The texts of the view Analyse, fetched with it. */
export const analyseDictionary = { analyse } as const;
