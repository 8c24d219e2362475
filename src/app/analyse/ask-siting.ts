import { pageHomes } from './page-homes.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { askSites, askSiteWalks } from '../walk/site-search.ts';
import {
  homeDemand,
  type HomeDemand,
  type HomeGround,
  homeGround,
  type NamedEstate,
  SITE_DRAWS,
} from '../../domain/siting/siting.ts';
import { countOf, type OwnSet } from '../../domain/own-data/own-set.ts';
import { SiteEffects } from '../../domain/siting/site-effect.ts';
import type { SiteWalks } from '../../domain/siting/site-ground.ts';
import type { GoalOf } from '../../domain/siting/site-problem.ts';
import { drawsOf } from '../../domain/study/study-places.ts';
import type { Study } from '../../domain/study/study.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { SitingGoal } from '../../schema/siting-choices.ts';
import type { SearchService } from '../../state/services.ts';
import type { SitingAnswer } from '../../state/analyse-answers.ts';

/** Between possible places, about. */
const SPACING_METERS = 250;
/** How far is walked for each goal: for the mean, what is further counts as so far. */
const SEARCHED_MINUTES: Readonly<Record<SitingGoal, number>> = { cover: 15, mean: 60 };

export type SitingQuestion = Readonly<{
  study: Study;
  goal: SitingGoal;
  withinMinutes: WithinMinutes;
  count: number;
  /** The sub-district in which the sites may be; null for all. */
  siteAreaId: string | null;
  /** Whose points are the candidates; null for a grid of the walking network. */
  own: OwnSet | null;
}>;

type Asked = SitingQuestion &
  Readonly<{
    search: Pick<SearchService, 'estates'>;
    /** The answer is not wanted any more. */
    signal: AbortSignal;
    /** What there is by then is enough. */
    enough: AbortSignal;
    tell: (answer: SitingAnswer) => void;
  }>;

/** A function, as it may change while an answer is waited for. */
const isStale = ({ signal }: Readonly<{ signal: AbortSignal }>): boolean => signal.aborted;

/** Where the homes come from: one place, so that others can stand in for them. */
async function groundOf({ areas, ground }: Study): Promise<HomeGround | null> {
  const homes = await pageHomes();
  return homes === null ? null : homeGround(homes, areas, ground !== null);
}

async function estatesOf(search: Asked['search']): Promise<readonly NamedEstate[]> {
  const estates = await search.estates();
  // Without their names the streets name the sites.
  if (!estates.ok) return [];
  return estates.value.map(({ name, nameEn, point }) => ({ name: { zh: name, en: nameEn ?? name }, point }));
}

type Known = Readonly<{
  demand: HomeDemand;
  walks: SiteWalks;
  estates: readonly NamedEstate[];
  own: OwnSet | null;
}>;

/** As many as the grid has on the whole district: more would take longer than anybody waits. */
const MOST_OWN = 5000;

/** Longitude and latitude in turn. */
const columnOf = ({ points: { lng, lat } }: OwnSet): Float64Array =>
  Float64Array.from({ length: 2 * lng.length }, (_, at) => (at % 2 === 0 ? lng : lat)[at >> 1] ?? 0);

/** How often places that are only about known are put elsewhere within their accuracy. */
const DRAWS = { few: SITE_DRAWS, veryMany: 20_000 };

const goalOf = ({ goal, withinMinutes }: SitingQuestion): GoalOf => ({
  goal,
  minutes: goal === 'cover' ? withinMinutes : SEARCHED_MINUTES[goal],
});

/** Finds the walks; null once it has told why there are none. */
async function findWalks({ study, siteAreaId, own, search, tell, ...asked }: Asked): Promise<Known | null> {
  if (own !== null && countOf(own) > MOST_OWN) {
    tell({ step: 'failed', why: 'many' });
    return null;
  }
  tell({ step: 'walking', share: 0 });
  const [ground, estates] = await Promise.all([groundOf(study), estatesOf(search)]);
  if (isStale(asked)) return null;
  if (ground === null) {
    tell({ step: 'failed', why: 'homes' });
    return null;
  }
  const areas = study.areas.filter(({ id }) => siteAreaId === null || id === siteAreaId);
  const walks = await askSiteWalks(
    pageWalkService,
    {
      goals: study.everywhere.columns,
      draws: drawsOf(study.everywhere, DRAWS),
      demands: ground.points,
      ground: (areas.length > 0 ? areas : study.areas).map(({ geometry }) => geometry),
      spacingMeters: SPACING_METERS,
      own: own === null ? null : columnOf(own),
      ...({ mode: 'normal', heading: 'to' } as const),
      withinMinutes: SEARCHED_MINUTES[asked.goal],
    },
    {
      ...asked,
      onProgress: (share) => tell({ step: 'walking', share }),
    },
  );
  if (isStale(asked)) return null;
  if (walks.ok && own !== null && walks.value.candidates.length === 0) {
    tell({ step: 'failed', why: 'beyond' });
    return null;
  }
  if (walks.ok) return { demand: homeDemand(ground, walks.value), walks: walks.value, estates, own };
  tell(
    walks.error.code === 'stopped' ? { step: 'stopped' } : { step: 'failed', why: failureOf(walks.error) },
  );
  return null;
}

const failureOf = ({ code }: Readonly<{ code: string }>): 'network' | 'broken' =>
  code === 'bad-question' ? 'broken' : 'network';

const keyOf = ({ study, goal, siteAreaId, own }: SitingQuestion) =>
  [study.everywhere, study.areas, SEARCHED_MINUTES[goal], siteAreaId, own] as const;

/**
 * Asks where more would help most, and tells how far it is and what was found. The walks are kept for the next question
 * about the same places and ground.
 */
export function createAskSiting(): (asked: Asked) => Promise<void> {
  let last: Readonly<{ key: ReturnType<typeof keyOf>; known: Known }> | null = null;
  const knownFor = async (asked: Asked): Promise<Known | null> => {
    const key = keyOf(asked);
    if (last?.key.every((part, at) => part === key[at]) === true) return last.known;
    const known = await findWalks(asked);
    if (known !== null) last = { key, known };
    return known;
  };
  return async (asked) => {
    const known = await knownFor(asked);
    const { count, signal, enough, tell } = asked;
    if (known === null || isStale(asked)) return;
    const { walks, demand } = known;
    const goal = goalOf(asked);
    tell({ step: 'searching', state: null });
    const found = await askSites(
      pageWalkService,
      { ...goal, count, rows: walks.rows, weights: demand.weights, now: walks.now.usual },
      {
        ...{ signal, enough },
        onProgress: (state) => tell({ step: 'searching', state }),
      },
    );
    if (isStale(asked)) return;
    if (!found.ok) {
      tell({ step: 'failed', why: failureOf(found.error) });
      return;
    }
    const effects = new SiteEffects(walks, demand, goal);
    tell({ step: 'found', siting: { ...known, goal, count, effects, found: found.value } });
  };
}
