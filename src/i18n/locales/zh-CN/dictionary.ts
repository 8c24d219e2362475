import { about } from './about.ts';
import { app } from './app.ts';
import { content } from './content.ts';
import { explore } from './explore.ts';
import { map } from './map.ts';
import { notice } from './notice.ts';
import { place } from './place.ts';

/** The texts of record: every other locale must have the same keys. */
export const dictionary = { about, app, content, explore, map, notice, place } as const;
