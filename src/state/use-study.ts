import { type EverydayAnswer, useAnalyseAnswers } from './analyse-answers.ts';
import { useAnalysis } from './analysis-choices.ts';
import { useAppStore, useAtlas } from './providers.tsx';
import type { Atlas } from '../data/atlas.ts';
import { applyFacets, facetContextOf } from '../domain/facets/apply-facets.ts';
import { remember } from '../domain/remember.ts';
import { everydayStudyPlaces } from '../domain/study/everyday-study-places.ts';
import { type Study, type StudyPlace, toStudyPlace } from '../domain/study/study.ts';
import { everydayKindOf, PROGRAMME, type Subject } from '../schema/study-subject.ts';
import type { FacetSelection } from '../schema/facets.ts';

/** What a subject is made of. */
export type StudySources = Readonly<{
  subject: Subject;
  facets: FacetSelection;
  everyday: EverydayAnswer;
}>;

/** How far what is counted is known: what is not read yet must not be taken for none. */
export type SubjectStep = 'read' | 'asking' | 'failed' | 'unknown';

const contextOf = remember(facetContextOf);
const NO_PLACES: readonly StudyPlace[] = [];

export function subjectStep({ subject, everyday }: Omit<StudySources, 'facets'>): SubjectStep {
  const kind = everydayKindOf(subject);
  // The stations of the metro are of the atlas.
  if (subject === PROGRAMME || kind === 'metro') return 'read';
  return kind === null ? 'unknown' : everyday.step;
}

function placesOf(atlas: Atlas, { subject, facets, everyday }: StudySources): readonly StudyPlace[] {
  const kind = everydayKindOf(subject);
  if (subject === PROGRAMME) return applyFacets(atlas.sites, facets, contextOf(atlas)).map(toStudyPlace);
  if (kind === null) return NO_PLACES;
  return everydayStudyPlaces(kind, everyday.step === 'read' ? everyday.places : [], atlas.stations);
}

const createStudy = remember(
  (atlas: Atlas, subject: Subject, facets: FacetSelection, everyday: EverydayAnswer): Study => ({
    places: placesOf(atlas, { subject, facets, everyday }),
    areas: atlas.subdistricts,
  }),
);

/** Computed once for all that ask, the map too. Without places until its subject is read: see `subjectStep`. */
export const studyOf = (atlas: Atlas, { subject, facets, everyday }: StudySources): Study =>
  createStudy(atlas, subject, facets, everyday);

function useSources(): StudySources {
  return {
    subject: useAnalysis((analysis) => analysis.subject),
    facets: useAppStore((state) => state.facets),
    everyday: useAnalyseAnswers((answers) => answers.everyday),
  };
}

/** What is analysed now. */
export function useStudy(): Study {
  return studyOf(useAtlas(), useSources());
}

export const useSubjectStep = (): SubjectStep => subjectStep(useSources());
