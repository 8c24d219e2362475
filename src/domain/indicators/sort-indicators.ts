import { type Indicator, INDICATOR_KINDS } from '../../schema/report.ts';
import { SECTION_IDS } from '../../schema/this-district.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';

export const INDICATOR_SORT_KEYS = ['label', 'value', 'kind', 'section'] as const;
export type IndicatorSortKey = (typeof INDICATOR_SORT_KEYS)[number];

/** Null keeps the order of the report. */
export type IndicatorSort = Readonly<{ key: IndicatorSortKey; descending: boolean }> | null;

type Compare = (a: Indicator, b: Indicator) => number;
type CompareTexts = (a: LocalizedText, b: LocalizedText) => number;

/** Rank of what cannot be compared by value: ranks after numbers with a unit, labels last. */
function valueRank({ unit, value }: Indicator): number {
  if (value === null) return 2;
  return unit === null ? 1 : 0;
}

/** Only numbers of one unit are compared; the units themselves keep one order, whichever way the numbers run. */
function compareValues(compareTexts: CompareTexts, direction: 1 | -1): Compare {
  return (a, b) => {
    const rank = valueRank(a) - valueRank(b);
    if (rank !== 0) return rank;
    const unit = a.unit === null || b.unit === null ? 0 : compareTexts(a.unit, b.unit);
    return unit === 0 ? direction * ((a.value ?? 0) - (b.value ?? 0)) : unit;
  };
}

/** `compareTexts` knows the language. What is equal stays in the order of the report. */
export function sortIndicators(
  indicators: readonly Indicator[],
  { sort, compareTexts }: { sort: IndicatorSort; compareTexts: CompareTexts },
): readonly Indicator[] {
  if (sort === null) return indicators;
  const direction = sort.descending ? -1 : 1;
  const compare: Readonly<Record<IndicatorSortKey, Compare>> = {
    label: (a, b) => direction * compareTexts(a.label, b.label),
    value: compareValues(compareTexts, direction),
    kind: (a, b) => direction * (INDICATOR_KINDS.indexOf(a.kind) - INDICATOR_KINDS.indexOf(b.kind)),
    section: (a, b) => direction * (SECTION_IDS.indexOf(a.section) - SECTION_IDS.indexOf(b.section)),
  };
  return [...indicators].sort(compare[sort.key]);
}

/** What pressing the head of a column does: up, down, and back to the order of the report. */
export function nextSort(sort: IndicatorSort, key: IndicatorSortKey): IndicatorSort {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}
