import { about } from './about.ts';
import { app } from './app.ts';
import { content } from './content.ts';
import { describe } from './describe.ts';
import { explore } from './explore.ts';
import { handoff } from './handoff.ts';
import { map } from './map.ts';
import { nearby } from './nearby.ts';
import { notice } from './notice.ts';
import { place } from './place.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import type { Dictionary } from '../../dictionary.ts';

export const dictionary: Dictionary = {
  about,
  app,
  content,
  describe,
  explore,
  handoff,
  map,
  nearby,
  notice,
  place,
  report,
  search,
};
