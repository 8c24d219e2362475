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

/** The texts of record: every other locale must have the same keys. */
export const dictionary = {
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
} as const;
