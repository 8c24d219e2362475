import type { ComparedNow, RowKey } from './use-compared.ts';
import type { Comparison } from '../../../domain/compare/compare-places.ts';
import {
  describeComparison,
  LEAST_OF_SHARES,
  LEAST_TO_COMPARE,
} from '../../../domain/compare/describe-comparison.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** What a comparison amounts to, in sentences. */
export function comparisonSentences(
  { t }: Texts,
  { compared, first, second }: Pick<ComparedNow, 'compared' | 'first' | 'second'>,
  comparison: Comparison<RowKey>,
): readonly string[] {
  if (first.value === second.value) return [t('analyse.compare.sentence.same')];
  const { whole, more, isDoubtful, most, isFew, unlike } = describeComparison(comparison);
  const values = {
    ...{ first: first.label, second: second.label, a: whole.first.count, b: whole.second.count },
    difference: Math.abs(whole.difference),
    side: t(more === 'first' ? 'analyse.compare.sentence.sideFirst' : 'analyse.compare.sentence.sideSecond'),
  };
  const { from, to } = whole.range;
  return [
    t(more === 'neither' ? 'analyse.compare.sentence.alike' : 'analyse.compare.sentence.more', values),
    ...(from === to ? [] : [t('analyse.compare.sentence.range', { from, to })]),
    ...(isDoubtful ? [t('analyse.compare.sentence.doubtful')] : []),
    ...(most === null
      ? []
      : [
          t('analyse.compare.sentence.most', {
            ...{ name: most.key.name, a: most.first.count, b: most.second.count },
          }),
        ]),
    ...(isFew ? [t('analyse.compare.sentence.few', { least: LEAST_TO_COMPARE })] : []),
    // Of two areas the rows are no ground over which something is spread.
    ...(compared === 'areas' || isFew
      ? []
      : [
          unlike === null
            ? t('analyse.compare.sentence.noUnlike', { least: LEAST_OF_SHARES })
            : t('analyse.compare.sentence.unlike', { percent: percentOf(unlike, 1) }),
        ]),
    ...(compared === 'times' ? [t('analyse.compare.laterNote')] : []),
  ];
}

/** How two are compared. */
export const comparisonMethod = ({ t }: Texts): readonly string[] =>
  (['sets', 'range', 'unlike'] as const).map((part) =>
    t(`analyse.compare.method.${part}`, { least: LEAST_OF_SHARES }),
  );
