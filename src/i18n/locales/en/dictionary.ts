import { about } from './about.ts';
import { app } from './app.ts';
import { content } from './content.ts';
import { explore } from './explore.ts';
import { map } from './map.ts';
import { notice } from './notice.ts';
import { place } from './place.ts';
import type { Dictionary } from '../../dictionary.ts';

export const dictionary: Dictionary = { about, app, content, explore, map, notice, place };
