import { cellName, hexagonSentences, hundredths, kilometers, tenths } from './hexagon-texts.ts';
import { classText } from '../areas/shade-key.tsx';
import type { HexagonAnswer } from '../../../domain/hexagon/hexagon-rows.ts';
import type { HexagonRow } from '../../../domain/hexagon/hexagon-rows.ts';
import { countClasses } from '../../../domain/spread/count-classes.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { ShownAnswer, ShownCell, ShownColumn } from '../../../domain/study/shown-answer.ts';
import type { Subject } from '../../../schema/study-subject.ts';
import { walkCells, walkMethod } from '../walks/walk-shown.ts';
import type { Texts } from '../../../i18n/texts.ts';

type HexagonSubject = Readonly<{
  isProgramme: boolean;
  /** To what one walks; null where no walk is told. */
  target: Subject | null;
}>;

/** How the hexagons are found. */
export const hexagonMethod = (texts: Texts, { target, isProgramme }: HexagonSubject): readonly string[] => [
  ...(['grid', 'count', 'range', 'gap'] as const).map((part) => texts.t(`analyse.hexagon.method.${part}`)),
  ...walkMethod(texts, isProgramme, target),
  texts.t('analyse.method.sources'),
];

/** What hatched ground means. */
export const gapText = ({ t }: Texts, { unread }: HexagonAnswer): string =>
  t(unread.landCover ? 'analyse.hexagon.gap' : 'analyse.hexagon.gapCovered');

function columnsOf(texts: Texts, target: Subject | null): readonly ShownColumn[] {
  const { t } = texts;
  const column = (key: 'count' | 'density' | 'covered', unit: string | null = null): ShownColumn => ({
    ...{ key, title: t(`analyse.hexagon.column.${key}`), unit, kind: 'number' },
  });
  return [
    { key: 'name', title: t('analyse.hexagon.column.name'), unit: null, kind: 'text' },
    column('count'),
    { key: 'countFrom', title: t('analyse.save.column.countFrom'), unit: null, kind: 'number' },
    { key: 'countTo', title: t('analyse.save.column.countTo'), unit: null, kind: 'number' },
    { key: 'areaKm2', title: t('analyse.hexagon.column.area'), unit: t('analyse.unit.area'), kind: 'number' },
    column('density'),
    {
      ...{ key: 'metroKm', title: t('analyse.hexagon.column.metro'), kind: 'number' },
      unit: t('analyse.hexagon.unit.metro'),
    },
    ...(target === null ? [] : walkCells(texts, target).map(({ column: each }) => each)),
    column('covered', '%'),
  ];
}

function cellsOf(texts: Texts, row: HexagonRow, target: Subject | null): readonly ShownCell[] {
  const { count, range, cell, density, metroMeters, covered } = row;
  return [
    ...[cellName(texts, row), count, range.from, range.to],
    ...[hundredths(cell.areaKm2), tenths(density)],
    metroMeters === null ? null : kilometers(metroMeters),
    ...(target === null ? [] : walkCells(texts, target).map(({ cell: of }) => of(row.walks))),
    covered === null ? null : percentOf(covered, 1),
  ];
}

/** The spread over hexagons as it is shown. @param shown In the order of the table */
export function hexagonShown(
  texts: Texts,
  {
    answer,
    shown,
    subject,
    target,
    isProgramme,
  }: HexagonSubject &
    Readonly<{
      answer: HexagonAnswer;
      shown: readonly HexagonRow[];
      subject: string;
    }>,
): ShownAnswer {
  const { t } = texts;
  const classes = countClasses(answer.rows.map(({ count }) => count));
  return {
    id: 'hexagons',
    title: t('analyse.heading'),
    subject,
    sentences: hexagonSentences(texts, answer),
    tables: [
      {
        id: 'hexagons',
        title: t('analyse.hexagon.table'),
        columns: columnsOf(texts, target),
        rows: shown.map((row) => ({
          id: row.id,
          cells: cellsOf(texts, row, target),
          geometry: row.cell.geometry,
        })),
      },
    ],
    key: [
      ...classes.map((each, shade) => ({
        sign: { kind: 'shade' as const, shade },
        text: classText(texts, each),
      })),
      { sign: { kind: 'hatch' as const }, text: gapText(texts, answer) },
    ],
    doubt: [t('analyse.hexagon.method.grid'), t('analyse.hexagon.method.range')],
    method: hexagonMethod(texts, { target, isProgramme }),
  };
}
