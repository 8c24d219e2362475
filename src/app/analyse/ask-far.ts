import { drawnWalks, nearestWalks, type NearestWalksQuery } from '../walk/nearest-walks.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { pageHomes } from './page-homes.ts';
import { countFar, type FarCount, RADII_METERS, SEARCHED_MINUTES } from '../../domain/far/far-count.ts';
import { buildFarGround, type Estate, type FarGround } from '../../domain/far/far-ground.ts';
import { remember } from '../../domain/remember.ts';
import { drawsOf, type StudyPlaces } from '../../domain/study/study-places.ts';
import { WITHIN_MINUTES } from '../../schema/analyse-choices.ts';
import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import type { FarAnswer } from '../../state/analyse-answers.ts';
import type { SearchService } from '../../state/services.ts';

/** How often places that are only about known are put elsewhere within their accuracy. */
const DRAWS = { few: 99, veryMany: 100_000 };
/** How far the draws are is told so often: each time the shares are found anew. */
const TOLD_DRAWS = 20;

type Asked = Readonly<{
  /** To which one walks: also out of the chosen area. */
  places: StudyPlaces;
  areas: readonly SubdistrictFeature[];
  /** Whether the areas are cut to a chosen one. */
  isCut: boolean;
  stepFree: boolean;
  search: Pick<SearchService, 'estates'>;
  signal: AbortSignal;
  tell: (answer: FarAnswer) => void;
}>;

const toEstate = ({ id, name, nameEn, point, subdistrictId }: GazetteerEntry): Estate => ({
  ...{ id, name, nameEn, point },
  subdistrictId: subdistrictId ?? '',
});

const NO_ESTATES: readonly GazetteerEntry[] = [];

/** The same object for the same homes, so that the worker knows the points. */
const groundOf = remember(
  (
    areas: readonly SubdistrictFeature[],
    homes: FarGround['homes'],
    entries: readonly GazetteerEntry[],
    isCut: boolean,
  ): FarGround => buildFarGround(areas, { homes, estates: entries.map(toEstate), isCut }),
);

const queryOf = ({ places, stepFree }: Asked, { areas, points }: FarGround): NearestWalksQuery => ({
  goals: places.columns,
  mode: stepFree ? 'wheelchair' : 'normal',
  heading: 'to',
  withinMinutes: SEARCHED_MINUTES,
  points,
  streets: {
    areas: areas.map(({ geometry }) => geometry),
    minutes: WITHIN_MINUTES,
    radiiMeters: RADII_METERS,
  },
});

/**
 * How far it is on foot from all homes of the district to the nearest of the places, and by how well these are located. What
 * cannot be read of the homes is told, and the rest found without.
 */
export async function askFar(asked: Asked): Promise<void> {
  const { areas, isCut, search, signal, tell } = asked;
  const isStale = (): boolean => signal.aborted;
  tell({ step: 'asking', share: 0 });
  const [homes, estates] = await Promise.all([pageHomes(), search.estates()]);
  if (isStale()) return;
  const ground = groundOf(areas, homes, estates.ok ? estates.value : NO_ESTATES, isCut);
  const query = queryOf(asked, ground);
  const found = await nearestWalks(pageWalkService, query, {
    ...{ priority: 'soon', signal },
    onProgress: (share) => tell({ step: 'asking', share }),
  });
  if (isStale()) return;
  if (!found.ok) {
    tell({ step: 'failed' });
    return;
  }
  const { minutes, straightMeters } = found.value;
  const first = {
    ...{ ground, usual: countFar(ground, found.value), walks: { minutes, straightMeters } },
    missing: [...(homes === null ? ['homes' as const] : []), ...(estates.ok ? [] : ['names' as const])],
  };
  const draws: FarCount[] = [];
  const count = drawsOf(asked.places, DRAWS);
  tell({ step: 'found', found: { ...first, draws: [], drawnShare: 0 } });
  const drawn = await drawnWalks(pageWalkService, query, {
    ...{ priority: 'later', signal, count },
    onDraw: (walks, draw) => {
      draws.push(countFar(ground, walks));
      if (draw % TOLD_DRAWS === 0 || count < DRAWS.few)
        tell({ step: 'found', found: { ...first, draws: [], drawnShare: draw / count } });
    },
  });
  if (isStale()) return;
  // Without all draws there is no range, and what was found stands.
  tell({
    step: 'found',
    found: { ...first, draws: drawn.ok ? draws : [], drawnShare: drawn.ok ? 1 : 0 },
  });
}
