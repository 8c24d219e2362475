import { useEffect, useMemo } from 'react';
import { isSideRead, type SideChoice, sideChoices, sidePlaces, type SideSources } from './compared-sides.ts';
import { type ColumnsQuestion, NOT_SHARED } from '../../../domain/compare/compare-columns.ts';
import {
  compareAreasSteps,
  compareSetsSteps,
  type ComparedRow,
  type Comparison,
} from '../../../domain/compare/compare-places.ts';
import { finish } from '../../../domain/steps.ts';
import { geometriesOf } from '../../../domain/study/geometries-of.ts';
import { areFew, type StudyPlaces } from '../../../domain/study/study-places.ts';
import type { StudyPlace } from '../../../domain/study/study-place.ts';
import type { Study } from '../../../domain/study/study.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Compared } from '../../../schema/analyse-choices.ts';
import type { Category } from '../../../schema/category.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { CATEGORIES } from '../../../schema/this-district.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import type { Asking } from '../../../state/asking.ts';
import { countedAnswers, useCountedAnswers } from '../../../state/counted-answers.ts';
import { useAppStore, useAtlas } from '../../../state/providers.tsx';
import { useStudy } from '../../../state/use-study.ts';

/** What a row is about. */
export type RowKey = Readonly<{ id: string; name: string; area: SubdistrictFeature | null }>;

export type ComparedNow = Readonly<{
  compared: Compared;
  choices: readonly SideChoice[];
  first: SideChoice;
  second: SideChoice;
  /** Null until both sides are read. */
  comparison: Comparison<RowKey> | null;
  /** Of many places: how far the worker is; null where they are compared at once. */
  asking: Asking<unknown> | null;
}>;

function useSources(): SideSources {
  const atlas = useAtlas();
  const facets = useAppStore((state) => state.facets);
  const study = useStudy();
  const everyday = useAnalyseAnswers((answers) => answers.everyday);
  const subject = useAnalysis((analysis) => analysis.subject);
  return useMemo(
    () => ({ subject, atlas, facets, study, everyday }),
    [subject, atlas, facets, study, everyday],
  );
}

const renamed = <K>({ rows, whole }: Comparison<K>, keyOf: (key: K) => RowKey): Comparison<RowKey> => ({
  rows: rows.map((row): ComparedRow<RowKey> => ({ ...row, key: keyOf(row.key) })),
  whole,
});

/** What is asked of two sides: at once of few places, of many in the worker. */
type Sides = Readonly<{ first: StudyPlaces; second: StudyPlaces; pair: readonly [number, number] | null }>;

function compareFew(
  first: readonly StudyPlace[],
  second: readonly StudyPlace[],
  { texts, areas, pair }: Readonly<{ texts: Texts; areas: Study['areas']; pair: Sides['pair'] }>,
): Comparison<RowKey> | null {
  if (pair === null)
    return renamed(finish(compareSetsSteps(first, second, areas)), (area) => areaKey(texts, area));
  const [a, b] = [areas[pair[0]], areas[pair[1]]];
  if (a === undefined || b === undefined) return null;
  const used = new Set(first.map(({ category }) => category));
  const kinds: readonly (Category | null)[] = [...CATEGORIES, null].filter((kind) => used.has(kind));
  const compared = compareAreasSteps(first, [a, b], { areas, kinds, kindOf: ({ category }) => category });
  return renamed(finish(compared), (kind) => kindKey(texts, kind));
}

const areaKey = ({ pickName }: Texts, area: SubdistrictFeature): RowKey => ({
  ...{ id: area.id, name: pickName(area.properties), area },
});

const kindKey = ({ t }: Texts, kind: Category | null): RowKey => ({
  ...{ id: kind ?? 'none', area: null },
  name: kind === null ? t('analyse.compare.of.none') : t(`content.category.${kind}`),
});

type Choices = Pick<ComparedNow, 'compared' | 'choices' | 'first' | 'second'>;

/** Which two are chosen, with their places, once these are read; null where there are no two. */
function useSides(sources: SideSources): Readonly<{ choices: Choices; sides: Sides | null }> | null {
  const texts = useTexts();
  const compared = useAnalysis((analysis) => analysis.compared);
  const firstId = useAnalysis((analysis) => analysis.firstId);
  const secondId = useAnalysis((analysis) => analysis.secondId);
  return useMemo(() => {
    const choices = sideChoices(texts, compared, sources);
    const find = (id: string | null) => choices.find(({ value }) => value === id);
    const [first, second] = [find(firstId) ?? choices[0], find(secondId) ?? choices[1]];
    if (first === undefined || second === undefined) return null;
    const found = { compared, choices, first, second };
    if (![first, second].every(({ value }) => compared !== 'sets' || isSideRead(value, sources)))
      return { choices: found, sides: null };
    const [one, other] = [first, second].map(({ value }) =>
      sources.study.areas.findIndex(({ id }) => id === value),
    );
    return {
      choices: found,
      sides: {
        first: sidePlaces(compared, first.value, sources),
        second: sidePlaces(compared, second.value, sources),
        pair: compared === 'areas' ? [one ?? -1, other ?? -1] : null,
      },
    };
  }, [texts, sources, compared, firstId, secondId]);
}

/** Which of the second are of the first too. */
function sharedOf(first: StudyPlaces, second: StudyPlaces): Uint32Array | null {
  if (first === second) return Uint32Array.from({ length: first.count }, (_, at) => at);
  if (first.list === null || second.list === null) return null;
  const indices = new Map(first.list.map(({ id }, at) => [id, at]));
  return Uint32Array.from(second.list, ({ id }) => indices.get(id) ?? NOT_SHARED);
}

/** The sides as the worker is asked about them; null where they are few. */
function toQuestion({ first, second, pair }: Sides, areas: Study['areas']): ColumnsQuestion | null {
  if (areFew(first) && areFew(second)) return null;
  const asked = { areas: geometriesOf(areas) };
  return pair === null
    ? {
        ...{ ...asked, kind: 'sets', shared: sharedOf(first, second) },
        ...{ first: first.columns, second: second.columns },
      }
    : { ...asked, kind: 'areas', places: first.columns, pair };
}

/** What is set beside each other now; null where there are no two. */
export function useCompared(): ComparedNow | null {
  const texts = useTexts();
  const sources = useSources();
  const { areas } = sources.study;
  const chosen = useSides(sources);
  const sides = chosen?.sides ?? null;
  const question = useMemo(() => (sides === null ? null : toQuestion(sides, areas)), [sides, areas]);
  const asking = useCountedAnswers((answers) => answers.compared);
  useEffect(() => {
    countedAnswers.setState({ comparing: question });
    return () => {
      countedAnswers.setState({ comparing: null });
    };
  }, [question]);
  const comparison = useMemo(() => {
    if (sides === null) return null;
    const { first, second, pair } = sides;
    if (question === null) return compareFew(first.list ?? [], second.list ?? [], { texts, areas, pair });
    if (asking.answer.step !== 'found' || asking.answer.outcome.question !== question) return null;
    const toKey = (at: number): RowKey => {
      const area = pair === null ? areas[at] : undefined;
      return area === undefined ? kindKey(texts, null) : areaKey(texts, area);
    };
    return renamed(asking.answer.outcome.comparison, toKey);
  }, [texts, sides, areas, question, asking.answer]);
  if (chosen === null) return null;
  return { ...chosen.choices, comparison, asking: question === null ? null : asking };
}
