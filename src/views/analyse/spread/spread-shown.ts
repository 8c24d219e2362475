import { areaName, spreadSentences, statusWords } from './spread-texts.ts';
import { walkCells, walkMethod } from '../walks/walk-shown.ts';
import { countClasses } from '../../../domain/spread/count-classes.ts';
import type { Spread, SpreadRow } from '../../../domain/spread/spread-rows.ts';
import {
  rounded,
  type ShownAnswer,
  type ShownCell,
  type ShownColumn,
} from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { PROGRAMME, type Subject, type SubjectKind } from '../../../schema/study-subject.ts';

const METHOD = ['count', 'range', 'borders'] as const;

const LIMITS = {
  programme: 'analyse.method.limits',
  everyday: 'analyse.subject.limits',
  own: 'analyse.own.limits',
} as const satisfies Readonly<Record<SubjectKind, string>>;

/** What counting these places does not tell. */
const limitsOf = ({ t }: Texts, kind: SubjectKind): string => t(LIMITS[kind]);

/** How the spread is found. */
export const spreadMethod = (texts: Texts, kind: SubjectKind, target: Subject | null): readonly string[] => [
  ...METHOD.map((part) => texts.t(`analyse.method.${part}`)),
  ...walkMethod(texts, kind === PROGRAMME, target),
  texts.t('analyse.middle.method'),
  limitsOf(texts, kind),
  texts.t('analyse.method.sources'),
];

/** Of square kilometres, and of places to each. */
export const [AREA_DECIMALS, DENSITY_DECIMALS] = [1, 2] as const;

type Cell = Readonly<{
  /** The column of the table on the screen that it is of. */
  of: string;
  column: ShownColumn;
  cell: (texts: Texts, row: SpreadRow) => ShownCell;
}>;

function countCells({ t }: Texts): readonly Cell[] {
  const number = { unit: null, kind: 'number' } as const;
  const { countFrom, countTo } = {
    countFrom: t('analyse.save.column.countFrom'),
    countTo: t('analyse.save.column.countTo'),
  };
  return [
    {
      of: 'count',
      column: { key: 'count', title: t('analyse.column.count'), ...number },
      cell: (_, { count }) => count,
    },
    {
      of: 'count',
      column: { key: 'countFrom', title: countFrom, ...number, bound: 'from' },
      cell: (_, { range }) => range.from,
    },
    {
      of: 'count',
      column: { key: 'countTo', title: countTo, ...number, bound: 'to' },
      cell: (_, { range }) => range.to,
    },
    {
      of: 'area',
      column: { ...number, key: 'areaKm2', title: t('analyse.column.area'), unit: t('analyse.unit.area') },
      cell: (_, { area }) => rounded(area.properties.areaKm2, AREA_DECIMALS),
    },
    {
      of: 'density',
      column: { key: 'perKm2', title: t('analyse.column.density'), ...number },
      cell: (_, { density }) => rounded(density, DENSITY_DECIMALS),
    },
    {
      of: 'stations',
      column: { key: 'stations', title: t('analyse.column.stations'), ...number },
      cell: (_, { stationCount }) => stationCount,
    },
  ];
}

const minutesCells = (texts: Texts, target: Subject): readonly Cell[] =>
  walkCells(texts, target).map(({ column, cell }) => ({
    ...{ of: 'minutes', column },
    cell: (_, { walks }) => cell(walks),
  }));

const allCells = (texts: Texts, target: Subject | null): readonly Cell[] => [
  {
    of: 'name',
    column: { key: 'name', title: texts.t('analyse.column.name'), unit: null, kind: 'text' },
    cell: areaName,
  },
  {
    of: 'statuses',
    column: { key: 'statuses', title: texts.t('analyse.column.statuses'), unit: null, kind: 'text' },
    cell: (_, { statuses }) => statusWords(texts, statuses),
  },
  ...countCells(texts),
  ...(target === null ? [] : minutesCells(texts, target)),
];

function keyOf({ t, format }: Texts, { rows }: Spread): ShownAnswer['key'] {
  return countClasses(rows.map(({ count }) => count)).map(({ from, to }, shade) => ({
    sign: { kind: 'shade', shade },
    text: from === to ? format.number(from) : t('analyse.keyRange', { from, to }),
  }));
}

type SpreadShown = Readonly<{
  spread: Spread;
  /** In the order of the table. */
  rows: readonly SpreadRow[];
  /** Those of the table. */
  columns: readonly string[];
  subject: string;
  kind: SubjectKind;
  /** To what one walks; null where no walk is told. */
  target: Subject | null;
}>;

/** The spread as it is shown. */
export function spreadShown(
  texts: Texts,
  { spread, rows, columns, subject, kind, target }: SpreadShown,
): ShownAnswer {
  const { t } = texts;
  const cells = allCells(texts, target).filter(({ of }) => columns.includes(of));
  return {
    id: 'spread',
    title: t('analyse.heading'),
    subject,
    sentences: spreadSentences(texts, spread),
    tables: [
      {
        id: 'sub-districts',
        title: t('analyse.table'),
        columns: cells.map(({ column }) => column),
        rows: rows.map((row) => ({
          id: row.area.id,
          cells: cells.map(({ cell }) => cell(texts, row)),
          geometry: row.area.geometry,
        })),
      },
    ],
    key: keyOf(texts, spread),
    doubt: [t('analyse.method.range'), t('analyse.method.borders'), limitsOf(texts, kind)],
    method: spreadMethod(texts, kind, target),
  };
}
