import type { NamedCell } from './cell-names.ts';
import { chanceMethod, chanceSentences, methodPart, P_DECIMALS, TEST_UNITS } from './chance-texts.ts';
import { SIMULATIONS, type TestedChance } from '../../../domain/chance/chance-question.ts';
import type { Ranged } from '../../../domain/chance/ranged.ts';
import {
  rounded,
  type ShownAnswer,
  type ShownCell,
  type ShownColumn,
  type ShownTable,
} from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';

type Head = Readonly<{ key: string; title: string; unit?: string }>;

const word = ({ key, title }: Head): ShownColumn => ({ key, title, unit: null, kind: 'text' });
const number = ({ key, title, unit = '' }: Head): ShownColumn => ({
  ...{ key, title, kind: 'number' },
  unit: unit === '' ? null : unit,
});

/** A number with its range, as three columns. */
const rangedColumns = (texts: Texts, head: Head): readonly ShownColumn[] => [
  number(head),
  ...(['from', 'to'] as const).map((bound): ShownColumn => ({
    ...number({
      ...head,
      key: `${head.key}${bound === 'from' ? 'From' : 'To'}`,
      title: texts.t(`analyse.chance.save.${bound}`, { column: head.title }),
    }),
    bound,
  })),
];

const rangedCells = ({ value, from, to }: Ranged, decimals: number): readonly ShownCell[] =>
  [value, from, to].map((each) => rounded(each, decimals));

function testsTable(texts: Texts, { rows, testedCount }: TestedChance, seed: number): ShownTable {
  const { t } = texts;
  const title = (column: 'test' | 'value' | 'p') => t(`analyse.chance.tests.${column}`);
  return {
    id: 'tests',
    title: t('analyse.chance.tests.title'),
    columns: [
      word({ key: 'test', title: title('test') }),
      word({ key: 'unit', title: t('analyse.chance.save.unit') }),
      ...rangedColumns(texts, { key: 'value', title: title('value') }),
      number({ key: 'chanceFrom', title: t('analyse.chance.save.chanceFrom') }),
      number({ key: 'chanceTo', title: t('analyse.chance.save.chanceTo') }),
      ...rangedColumns(texts, { key: 'p', title: title('p') }),
      number({ key: 'places', title: t('analyse.column.count') }),
      number({ key: 'simulations', title: t('analyse.chance.nearest.side') }),
      number({ key: 'seed', title: t('analyse.chance.save.seed') }),
    ],
    rows: rows.map(({ test, statistic, chance, p }) => {
      const { decimals, unit } = TEST_UNITS[test];
      return {
        id: test,
        cells: [
          t(`analyse.chance.tests.name.${test}`),
          unit === null ? null : t('analyse.chance.save.meters'),
          ...rangedCells(statistic, decimals),
          rounded(chance.from, decimals),
          rounded(chance.to, decimals),
          ...rangedCells(p, P_DECIMALS),
          ...[testedCount, SIMULATIONS, seed],
        ],
        geometry: null,
      };
    }),
  };
}

function curveTable(texts: Texts, { curve }: TestedChance): ShownTable {
  const { t } = texts;
  const unit = t('analyse.chance.save.meters');
  return {
    id: 'distances',
    title: t('analyse.chance.curve.title'),
    columns: [
      number({ key: 'radius', title: t('analyse.chance.curve.radius'), unit }),
      ...rangedColumns(texts, { key: 'excess', title: t('analyse.chance.curve.excess'), unit }),
      number({ key: 'band', title: t('analyse.chance.curve.band'), unit }),
    ],
    rows: curve.excess.map((excess, index) => {
      const radius = (index + 1) * curve.stepMeters;
      return {
        id: String(radius),
        cells: [radius, ...rangedCells(excess, 0), rounded(curve.bandMeters, 0)],
        geometry: null,
      };
    }),
  };
}

function barsTable({ t }: Texts, { nearest }: TestedChance): ShownTable {
  return {
    id: 'nearest',
    title: t('analyse.chance.nearest.title'),
    columns: (['from', 'to', 'count'] as const).map((key) =>
      number({ key, title: t(`analyse.chance.nearest.${key}`) }),
    ),
    rows: nearest.bars.map(({ from, to, count }) => ({
      id: String(from),
      cells: [rounded(from, 0), rounded(to, 0), count],
      geometry: null,
    })),
  };
}

function cellsTable(texts: Texts, cells: readonly NamedCell[]): ShownTable {
  const { t } = texts;
  const title = (column: 'name' | 'count' | 'expected' | 'z' | 'p' | 'heat') =>
    t(`analyse.chance.cells.${column}`);
  return {
    id: 'cells',
    title: t('analyse.chance.cells.table'),
    columns: [
      word({ key: 'name', title: title('name') }),
      number({ key: 'count', title: title('count') }),
      number({ key: 'expected', title: title('expected') }),
      ...rangedColumns(texts, { key: 'z', title: title('z') }),
      ...rangedColumns(texts, { key: 'p', title: title('p') }),
      word({ key: 'heat', title: title('heat') }),
    ],
    rows: cells.map(({ index, name, cell }) => ({
      id: String(index),
      cells: [
        name,
        cell.count,
        rounded(cell.expected, 1),
        ...rangedCells(cell.z, 1),
        ...rangedCells(cell.p, P_DECIMALS),
        t(`analyse.chance.cells.key.${cell.heat}`),
      ],
      geometry: cell.geometry,
    })),
  };
}

/** What chance would do, as it is shown. @param cells In the order of their table */
export function chanceShown(
  texts: Texts,
  {
    outcome,
    cells,
    subject,
    seed,
  }: Readonly<{ outcome: TestedChance; cells: readonly NamedCell[]; subject: string; seed: number }>,
): ShownAnswer {
  const { t } = texts;
  return {
    id: 'chance',
    title: t('analyse.way.chance'),
    subject,
    sentences: chanceSentences(texts, outcome),
    tables: [
      testsTable(texts, outcome, seed),
      curveTable(texts, outcome),
      barsTable(texts, outcome),
      cellsTable(texts, cells),
    ],
    key: [
      { sign: { kind: 'shade', shade: 3 }, text: t('analyse.chance.cells.key.hot') },
      { sign: { kind: 'outline' }, text: t('analyse.chance.cells.key.cold') },
    ],
    doubt: [
      t('analyse.chance.tests.note'),
      ...(['ground', 'doubt'] as const).map((part) => methodPart(texts, part)),
    ],
    method: [...chanceMethod(texts, outcome), t('analyse.chance.seed.text', { seed })],
  };
}
