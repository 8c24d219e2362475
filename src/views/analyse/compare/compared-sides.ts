import type { Atlas } from '../../../data/atlas.ts';
import { applyFacets, facetContextOf } from '../../../domain/facets/apply-facets.ts';
import { clearFacet } from '../../../domain/facets/facet-selection.ts';
import { everydayStudyPlaces } from '../../../domain/study/everyday-study-places.ts';
import { listedPlaces, type StudyPlaces } from '../../../domain/study/study-places.ts';
import { toStudyPlace } from '../../../domain/study/study-place.ts';
import type { Study } from '../../../domain/study/study.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { Compared } from '../../../schema/analyse-choices.ts';
import type { FacetSelection } from '../../../schema/facets.ts';
import { type Status, STATUS_FILL, STATUSES } from '../../../schema/status.ts';
import { EVERYDAY_SUBJECTS, everydayKindOf, PROGRAMME, type Subject } from '../../../schema/study-subject.ts';
import { CATEGORIES } from '../../../schema/this-district.ts';
import type { EverydayAnswer } from '../../../state/analyse-answers.ts';
import { subjectName } from '../subject-name.ts';

/** One of what can stand on a side. */
export type SideChoice = Readonly<{ value: string; label: string }>;

/** What sides are made of. */
export type SideSources = Readonly<{
  subject: Subject;
  atlas: Atlas;
  facets: FacetSelection;
  study: Study;
  everyday: EverydayAnswer;
}>;

/** What is counted above, whatever it is. */
const COUNTED = 'counted';

const everydaySubject = (value: string): Subject | null =>
  EVERYDAY_SUBJECTS.find((subject) => subject === value) ?? null;

/** What can stand on either side, the usual two first. */
export function sideChoices(
  texts: Texts,
  compared: Compared,
  { study, subject }: Pick<SideSources, 'study' | 'subject'>,
): readonly SideChoice[] {
  const { t, pickName } = texts;
  switch (compared) {
    case 'sets': {
      const counted = { value: COUNTED, label: t('analyse.compare.counted') };
      const kinds = [
        ...CATEGORIES.map((value) => ({ value, label: t(`content.category.${value}`) })),
        ...EVERYDAY_SUBJECTS.map((value) => ({ value, label: subjectName(texts, value, []) })),
      ];
      // Whoever counts something else than the programme asks about that, not about two categories of the programme.
      return subject === PROGRAMME ? [...kinds, counted] : [counted, ...kinds];
    }
    case 'statuses': {
      const used = new Set((study.places.list ?? []).map(({ status }) => status));
      return STATUSES.filter((status) => used.has(status)).map((value) => ({
        value,
        label: t(`content.status.${value}`),
      }));
    }
    case 'times':
      return [
        { value: 'today', label: t('analyse.compare.today') },
        { value: 'later', label: t('analyse.compare.later') },
      ];
    case 'areas':
      return study.areas.map(({ id, properties }) => ({ value: id, label: pickName(properties) }));
  }
}

/** Whether the places of a side are read. */
export const isSideRead = (value: string, { everyday }: Pick<SideSources, 'everyday'>): boolean => {
  const subject = everydaySubject(value);
  return subject === null || everydayKindOf(subject) === 'metro' || everyday.step === 'read';
};

function setPlaces(value: string, { atlas, facets, study, everyday }: SideSources): StudyPlaces {
  if (value === COUNTED) return study.places;
  const subject = everydaySubject(value);
  const kind = subject === null ? null : everydayKindOf(subject);
  if (kind !== null)
    return listedPlaces(
      everydayStudyPlaces(kind, everyday.step === 'read' ? everyday.places : [], atlas.stations),
    );
  return listedPlaces(
    applyFacets(atlas.sites, clearFacet(facets, 'category'), facetContextOf(atlas))
      .filter(({ category }) => category === value)
      .map(toStudyPlace),
  );
}

/** What is there today, and what is under way. */
const isThere = (status: Status | null): boolean =>
  status !== null && (STATUS_FILL[status] === 'solid' || STATUS_FILL[status] === 'ringed');
const isUnderWay = (status: Status | null): boolean => status !== null && STATUS_FILL[status] === 'half';

/** The places of a side. Of two areas both have all that is counted. */
export function sidePlaces(compared: Compared, value: string, sources: SideSources): StudyPlaces {
  const { places } = sources.study;
  switch (compared) {
    case 'sets':
      return setPlaces(value, sources);
    case 'statuses':
      return listedPlaces((places.list ?? []).filter(({ status }) => status === value));
    case 'times':
      return listedPlaces(
        (places.list ?? []).filter(
          ({ status }) => isThere(status) || (value === 'later' && isUnderWay(status)),
        ),
      );
    case 'areas':
      return places;
  }
}
