import { about } from './about.ts';
import { actions } from './actions.ts';
import { app } from './app.ts';
import { content } from './content.ts';
import { describe } from './describe.ts';
import { embed } from './embed.ts';
import { explore } from './explore.ts';
import { handoff } from './handoff.ts';
import { map } from './map.ts';
import { nearby } from './nearby.ts';
import { notice } from './notice.ts';
import { palette } from './palette.ts';
import { place } from './place.ts';
import { print } from './print.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { walk } from './walk.ts';
import type { Dictionary } from '../../dictionary.ts';

export const dictionary: Dictionary = {
  about,
  actions,
  app,
  content,
  describe,
  embed,
  explore,
  handoff,
  map,
  nearby,
  notice,
  palette,
  place,
  print,
  report,
  search,
  walk,
};
