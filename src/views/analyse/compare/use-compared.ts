import { useMemo } from 'react';
import { isSideRead, type SideChoice, sideChoices, sidePlaces, type SideSources } from './compared-sides.ts';
import {
  compareAreas,
  compareSets,
  type ComparedRow,
  type Comparison,
} from '../../../domain/compare/compare-places.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Compared } from '../../../schema/analyse-choices.ts';
import type { Category } from '../../../schema/category.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { CATEGORIES } from '../../../schema/this-district.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
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
}>;

function useSources(): SideSources {
  const atlas = useAtlas();
  const facets = useAppStore((state) => state.facets);
  const study = useStudy();
  const everyday = useAnalyseAnswers((answers) => answers.everyday);
  return useMemo(() => ({ atlas, facets, study, everyday }), [atlas, facets, study, everyday]);
}

const renamed = <K>({ rows, whole }: Comparison<K>, keyOf: (key: K) => RowKey): Comparison<RowKey> => ({
  rows: rows.map((row): ComparedRow<RowKey> => ({ ...row, key: keyOf(row.key) })),
  whole,
});

/** What is set beside each other now; null where there are no two. */
export function useCompared(): ComparedNow | null {
  const texts = useTexts();
  const sources = useSources();
  const compared = useAnalysis((analysis) => analysis.compared);
  const firstId = useAnalysis((analysis) => analysis.firstId);
  const secondId = useAnalysis((analysis) => analysis.secondId);
  return useMemo(() => {
    const { t, pickName } = texts;
    const choices = sideChoices(texts, compared, sources);
    const find = (id: string | null) => choices.find(({ value }) => value === id);
    const [first, second] = [find(firstId) ?? choices[0], find(secondId) ?? choices[1]];
    if (first === undefined || second === undefined) return null;
    const found = { compared, choices, first, second };
    if (![first, second].every(({ value }) => compared !== 'sets' || isSideRead(value, sources)))
      return { ...found, comparison: null };
    const { areas, places } = sources.study;
    if (compared !== 'areas') {
      const [a, b] = [first, second].map(({ value }) => sidePlaces(compared, value, sources));
      const comparison = compareSets(a ?? [], b ?? [], areas);
      const toKey = (area: SubdistrictFeature) => ({ id: area.id, name: pickName(area.properties), area });
      return { ...found, comparison: renamed(comparison, toKey) };
    }
    const [a, b] = [first, second].map(({ value }) => areas.find(({ id }) => id === value));
    if (a === undefined || b === undefined) return null;
    const used = new Set(places.map(({ category }) => category));
    const kinds: readonly (Category | null)[] = [...CATEGORIES, null].filter((kind) => used.has(kind));
    const comparison = compareAreas(places, [a, b], { areas, kinds, kindOf: ({ category }) => category });
    const toKey = (kind: Category | null) => ({
      ...{ id: kind ?? 'none', area: null },
      name: kind === null ? t('analyse.compare.of.none') : t(`content.category.${kind}`),
    });
    return { ...found, comparison: renamed(comparison, toKey) };
  }, [texts, sources, compared, firstId, secondId]);
}
