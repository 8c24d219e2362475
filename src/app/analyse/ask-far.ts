import { pageWalkService } from '../walk/page-walk-service.ts';
import { nearestMinutes } from '../../domain/far/nearest-minutes.ts';
import type { StudyPlace } from '../../domain/study/study.ts';
import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { SearchService } from '../../state/services.ts';
import type { FarAnswer } from '../../state/analyse-answers.ts';

/** The pipeline takes the middle of an estate, whose gates it does not know. */
const ESTATE_ACCURACY_METERS = 100;
/** Beyond it a home is said to be far, and no more. */
const SEARCHED_MINUTES = 60;

type Asked = Readonly<{
  places: readonly StudyPlace[];
  search: Pick<SearchService, 'estates'>;
  signal: AbortSignal;
  tell: (answer: FarAnswer) => void;
}>;

const toHome = ({ id, name, nameEn, point, subdistrictId }: GazetteerEntry) => ({
  ...{ id, name, nameEn, point },
  subdistrictId: subdistrictId ?? '',
});

/** Walks from each of the places to all named estates of the district, and tells how far it is and what was found. */
export async function askFar({ places, search, signal, tell }: Asked): Promise<void> {
  const isStale = (): boolean => signal.aborted;
  tell({ step: 'asking', share: 0 });
  const estates = await search.estates();
  if (isStale()) return;
  if (!estates.ok) {
    tell({ step: 'failed', why: 'names' });
    return;
  }
  const homes = estates.value;
  const answer = await pageWalkService.matrix(
    {
      origins: places.map(({ point }) => ({ point, mode: 'normal' })),
      destinations: homes.map(({ id, point }) => ({
        id,
        geometry: { type: 'Point', coordinates: point },
        accuracyMeters: ESTATE_ACCURACY_METERS,
      })),
      withinMinutes: SEARCHED_MINUTES,
    },
    {
      priority: 'soon',
      signal,
      onProgress: (rows) => {
        if (!isStale()) tell({ step: 'asking', share: rows / places.length });
      },
    },
  );
  if (isStale()) return;
  if (!answer.ok) {
    tell({ step: 'failed', why: 'network' });
    return;
  }
  const nearest = nearestMinutes(
    homes.map(({ point }) => point),
    places,
    answer.value.map((row) => (row.ok ? row.value : null)),
  );
  tell({
    step: 'found',
    homes: homes.flatMap((entry, at) => {
      const found = nearest[at];
      return found === undefined ? [] : [{ home: toHome(entry), nearest: found }];
    }),
  });
}
