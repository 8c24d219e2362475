import { type EverydayAnswer, type GroundAnswer, useAnalyseAnswers } from './analyse-answers.ts';
import { useAnalysis } from './analysis-choices.ts';
import { useCountedAnswers, type WithinAnswer } from './counted-answers.ts';
import { type OwnData, ownSetOf, useOwnData } from './own-data.ts';
import { useAppStore, useAtlas } from './providers.tsx';
import type { Atlas } from '../data/atlas.ts';
import { applyFacets, facetContextOf } from '../domain/facets/apply-facets.ts';
import { type OwnSet, ownStudyPlaces } from '../domain/own-data/own-set.ts';
import { remember } from '../domain/remember.ts';
import { isWithin } from '../domain/ground/is-within.ts';
import { listedAreas } from '../domain/ground/listed-areas.ts';
import { everydayStudyPlaces } from '../domain/study/everyday-study-places.ts';
import { toStudyPlace } from '../domain/study/study-place.ts';
import type { Study } from '../domain/study/study.ts';
import { listedPlaces, NO_PLACES, type StudyPlaces } from '../domain/study/study-places.ts';
import { everydayKindOf, ownIdOf, PROGRAMME, type Subject } from '../schema/study-subject.ts';
import type { FacetSelection } from '../schema/facets.ts';
import type { Geometry } from '../schema/geometry.ts';

/** What a subject is made of. */
export type StudySources = Readonly<{
  subject: Subject;
  facets: FacetSelection;
  everyday: EverydayAnswer;
  own: OwnAnswer;
  ground: GroundAnswer;
  within: WithinAnswer;
}>;

/** What is known of the own data that are counted: they may still be read from the device. */
export type OwnAnswer = Readonly<{ set: OwnSet | null; isRestored: boolean }>;

/** How far what is counted is known: what is not read yet must not be taken for none. */
export type SubjectStep = 'read' | 'asking' | 'failed' | 'unknown';

const contextOf = remember(facetContextOf);
/** Once for each set, whatever else of the study changes. */
const ownPlacesOf = remember(ownStudyPlaces);

/** How far it is known what a subject has. */
export function readStep({
  subject,
  everyday,
  own,
}: Pick<StudySources, 'subject' | 'everyday' | 'own'>): SubjectStep {
  const kind = everydayKindOf(subject);
  // The stations of the metro are of the atlas.
  if (subject === PROGRAMME || kind === 'metro') return 'read';
  if (kind !== null) return everyday.step;
  if (own.set !== null) return 'read';
  return own.isRestored ? 'unknown' : 'asking';
}

/** What a subject has, in the whole district and around it; nothing until that is read. */
export function placesOf(
  atlas: Atlas,
  { subject, facets, everyday, own }: Omit<StudySources, 'ground' | 'within'>,
): StudyPlaces {
  const kind = everydayKindOf(subject);
  if (subject === PROGRAMME)
    return listedPlaces(applyFacets(atlas.sites, facets, contextOf(atlas)).map(toStudyPlace));
  if (kind === null) return own.set === null ? NO_PLACES : ownPlacesOf(own.set);
  return listedPlaces(
    everydayStudyPlaces(kind, everyday.step === 'read' ? everyday.places : [], atlas.stations),
  );
}

const everywhereOf = remember(
  (
    atlas: Atlas,
    subject: Subject,
    facets: FacetSelection,
    everyday: EverydayAnswer,
    own: OwnAnswer,
  ): StudyPlaces => placesOf(atlas, { subject, facets, everyday, own }),
);

/** Many are told apart in a worker; null until it has done so. */
function placesWithin(everywhere: StudyPlaces, ground: Geometry, within: WithinAnswer): StudyPlaces | null {
  if (everywhere.list !== null) return listedPlaces(everywhere.list.filter(isWithin(ground)));
  return within.step === 'cut' && within.everywhere === everywhere && within.ground === ground
    ? within.places
    : null;
}

/** The study on the chosen area, once that is known; `isCut` is false until it is known which places lie in it. */
const studyOn = remember(
  (
    everywhere: StudyPlaces,
    ground: GroundAnswer,
    within: WithinAnswer,
    subdistricts: Study['areas'],
  ): Readonly<{ study: Study; isCut: boolean }> => {
    if (ground.step !== 'cut') {
      const study = { places: everywhere, everywhere, ground: null, areas: subdistricts };
      return { study, isCut: true };
    }
    const { geometry } = ground.cut;
    const inside = placesWithin(everywhere, geometry, within);
    const places = inside ?? NO_PLACES;
    const { areas } = listedAreas(ground.cut, places.columns);
    return { study: { places, everywhere, ground: geometry, areas }, isCut: inside !== null };
  },
);

const onGround = (atlas: Atlas, { subject, facets, everyday, own, ground, within }: StudySources) =>
  studyOn(everywhereOf(atlas, subject, facets, everyday, own), ground, within, atlas.subdistricts);

/** Computed once for all that ask, the map too. Without places until its subject is read: see `subjectStep`. */
export const studyOf = (atlas: Atlas, sources: StudySources): Study => onGround(atlas, sources).study;

export function subjectStep(atlas: Atlas, sources: StudySources): SubjectStep {
  const step = readStep(sources);
  if (step !== 'read' || onGround(atlas, sources).isCut) return step;
  return sources.within.step === 'failed' ? 'failed' : 'asking';
}

const NOT_OWN: OwnAnswer = { set: null, isRestored: true };
const answerOf = remember((set: OwnSet | null, isRestored: boolean): OwnAnswer => ({ set, isRestored }));

/** What is known of the own data that a subject names: the same object while it stays the same. */
export function ownAnswerOf(
  { sets, restored }: Pick<OwnData, 'sets' | 'restored'>,
  subject: Subject,
): OwnAnswer {
  const id = ownIdOf(subject);
  return id === null ? NOT_OWN : answerOf(ownSetOf(sets, id), restored !== 'asking');
}

function useSources(): StudySources {
  const subject = useAnalysis((analysis) => analysis.subject);
  return {
    subject,
    own: useOwnData((data) => ownAnswerOf(data, subject)),
    facets: useAppStore((state) => state.facets),
    everyday: useAnalyseAnswers((answers) => answers.everyday),
    ground: useAnalyseAnswers((answers) => answers.ground),
    within: useCountedAnswers((answers) => answers.within),
  };
}

/** What is analysed now. */
export function useStudy(): Study {
  return studyOf(useAtlas(), useSources());
}

export const useSubjectStep = (): SubjectStep => subjectStep(useAtlas(), useSources());
