import { type EverydayAnswer, type GroundAnswer, useAnalyseAnswers } from './analyse-answers.ts';
import { useAnalysis } from './analysis-choices.ts';
import { type OwnData, ownSetOf, useOwnData } from './own-data.ts';
import { useAppStore, useAtlas } from './providers.tsx';
import type { Atlas } from '../data/atlas.ts';
import { applyFacets, facetContextOf } from '../domain/facets/apply-facets.ts';
import { type OwnSet, ownStudyPlaces } from '../domain/own-data/own-set.ts';
import { remember } from '../domain/remember.ts';
import { isWithin } from '../domain/ground/is-within.ts';
import { everydayStudyPlaces } from '../domain/study/everyday-study-places.ts';
import { type Study, type StudyPlace, toStudyPlace } from '../domain/study/study.ts';
import { everydayKindOf, ownIdOf, PROGRAMME, type Subject } from '../schema/study-subject.ts';
import type { FacetSelection } from '../schema/facets.ts';

/** What a subject is made of. */
export type StudySources = Readonly<{
  subject: Subject;
  facets: FacetSelection;
  everyday: EverydayAnswer;
  own: OwnAnswer;
  ground: GroundAnswer;
}>;

/** What is known of the own data that are counted: they may still be read from the device. */
export type OwnAnswer = Readonly<{ set: OwnSet | null; isRestored: boolean }>;

/** How far what is counted is known: what is not read yet must not be taken for none. */
export type SubjectStep = 'read' | 'asking' | 'failed' | 'unknown';

const contextOf = remember(facetContextOf);
/** Once for each set, whatever else of the study changes. */
const ownPlacesOf = remember(ownStudyPlaces);
const NO_PLACES: readonly StudyPlace[] = [];

export function subjectStep({
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

function placesOf(
  atlas: Atlas,
  { subject, facets, everyday, own }: Omit<StudySources, 'ground'>,
): readonly StudyPlace[] {
  const kind = everydayKindOf(subject);
  if (subject === PROGRAMME) return applyFacets(atlas.sites, facets, contextOf(atlas)).map(toStudyPlace);
  if (kind === null) return own.set === null ? NO_PLACES : ownPlacesOf(own.set);
  return everydayStudyPlaces(kind, everyday.step === 'read' ? everyday.places : [], atlas.stations);
}

/** Cuts the study to the chosen area, once that is known. */
function studyOn(
  everywhere: readonly StudyPlace[],
  ground: GroundAnswer,
  subdistricts: Study['areas'],
): Study {
  if (ground.step !== 'cut') return { places: everywhere, everywhere, ground: null, areas: subdistricts };
  const { geometry, areas } = ground.cut;
  return { places: everywhere.filter(isWithin(geometry)), everywhere, ground: geometry, areas };
}

const createStudy = remember(
  (
    atlas: Atlas,
    subject: Subject,
    facets: FacetSelection,
    everyday: EverydayAnswer,
    own: OwnAnswer,
    ground: GroundAnswer,
  ): Study => studyOn(placesOf(atlas, { subject, facets, everyday, own }), ground, atlas.subdistricts),
);

/** Computed once for all that ask, the map too. Without places until its subject is read: see `subjectStep`. */
export const studyOf = (atlas: Atlas, { subject, facets, everyday, own, ground }: StudySources): Study =>
  createStudy(atlas, subject, facets, everyday, own, ground);

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
  };
}

/** What is analysed now. */
export function useStudy(): Study {
  return studyOf(useAtlas(), useSources());
}

export const useSubjectStep = (): SubjectStep => subjectStep(useSources());
