import { changes } from './changes.ts';

/** The texts of what changed, fetched with the first that asks for it. */
export const changesDictionary = { changes } as const;
