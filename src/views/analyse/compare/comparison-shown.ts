import { comparisonMethod, comparisonSentences } from './comparison-texts.ts';
import type { ComparedNow, RowKey } from './use-compared.ts';
import { classText } from '../areas/shade-key.tsx';
import type { ComparedRow, Comparison } from '../../../domain/compare/compare-places.ts';
import { countClasses } from '../../../domain/spread/count-classes.ts';
import type { ShownAnswer, ShownCell, ShownColumn, ShownRow } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';

type Sides = Pick<ComparedNow, 'compared' | 'first' | 'second'>;

function columnsOf({ t }: Texts, { compared, first, second }: Sides): readonly ShownColumn[] {
  const titles = {
    first: first.label,
    second: second.label,
    difference: t('analyse.compare.column.difference'),
  };
  const number = { unit: null, kind: 'number' } as const;
  return [
    {
      ...{ key: 'name', unit: null, kind: 'text' },
      title: t(`analyse.compare.column.${compared === 'areas' ? 'kind' : 'name'}`),
    },
    ...(['first', 'second', 'difference'] as const).flatMap((key): ShownColumn[] => [
      { ...number, key, title: titles[key] },
      {
        ...number,
        key: `${key}From`,
        title: t('analyse.save.column.least', { of: titles[key] }),
        bound: 'from',
      },
      { ...number, key: `${key}To`, title: t('analyse.save.column.most', { of: titles[key] }), bound: 'to' },
    ]),
  ];
}

const numbersOf = ({ first, second, difference, range }: ComparedRow<unknown>): readonly ShownCell[] => [
  ...[first.count, first.range.from, first.range.to],
  ...[second.count, second.range.from, second.range.to],
  ...[difference, range.from, range.to],
];

/** The shades of both maps, in words. */
export const sideClasses = (texts: Texts, { rows }: Comparison<RowKey>): readonly string[] =>
  countClasses(rows.flatMap(({ first, second }) => [first.count, second.count])).map((each) =>
    classText(texts, each),
  );

/** Two side by side, as they are shown: the rows of the table, and both together as its last. */
export function comparisonShown(
  texts: Texts,
  { now, comparison, subject }: Readonly<{ now: Sides; comparison: Comparison<RowKey>; subject: string }>,
): ShownAnswer {
  const { t } = texts;
  const { first, second } = now;
  const rows = comparison.rows.map((row): ShownRow => ({
    id: row.key.id,
    cells: [row.key.name, ...numbersOf(row)],
    geometry: row.key.area?.geometry ?? null,
  }));
  const whole: ShownRow = {
    ...{ id: 'whole', geometry: null },
    cells: [t('analyse.compare.whole'), ...numbersOf(comparison.whole)],
  };
  return {
    id: `compared-${now.compared}`,
    title: t('analyse.heading'),
    subject:
      now.compared === 'sets'
        ? t('analyse.compare.both', { first: first.label, second: second.label })
        : `${subject}: ${t('analyse.compare.both', { first: first.label, second: second.label })}`,
    sentences: comparisonSentences(texts, now, comparison),
    tables: [
      {
        id: 'compared',
        title: t('analyse.compare.table'),
        columns: columnsOf(texts, now),
        rows: [...rows, whole],
      },
    ],
    // The map shows which area is which; how many there are stands on the two small ones.
    key: [],
    doubt: [t('analyse.compare.method.range')],
    method: comparisonMethod(texts),
  };
}
