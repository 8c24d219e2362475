import { walksFromMetro } from '../../../domain/place/walks-from-metro.ts';
import { remember } from '../../../domain/remember.ts';
import { type Spread, spreadRows } from '../../../domain/spread/spread-rows.ts';
import type { Study } from '../../../domain/study/study.ts';
import type { Atlas } from '../../../data/atlas.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { useStudy } from '../../../state/use-study.ts';

const walksOf = remember(walksFromMetro);

/** Computed once for all that ask. */
const spreadOf = remember((study: Study, stations: Atlas['stations']): Spread =>
  spreadRows(study, { stations, walks: walksOf(stations) }),
);

/** How what is analysed is spread. */
export function useSpread(): Spread {
  const { stations } = useAtlas();
  return spreadOf(useStudy(), stations);
}
