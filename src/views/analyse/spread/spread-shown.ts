import { areaName, medianText, spreadSentences, statusWords } from './spread-texts.ts';
import { countClasses } from '../../../domain/spread/count-classes.ts';
import { LEAST_OF_MEDIAN } from '../../../domain/spread/median-minutes.ts';
import type { Spread, SpreadRow } from '../../../domain/spread/spread-rows.ts';
import type { ShownAnswer, ShownCell, ShownColumn } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';

const METHOD = ['count', 'range', 'minutes', 'borders'] as const;

/** What counting these places does not tell. */
const limitsOf = ({ t }: Texts, isProgramme: boolean): string =>
  t(isProgramme ? 'analyse.method.limits' : 'analyse.subject.limits');

/** How the spread is found. */
export const spreadMethod = (texts: Texts, isProgramme: boolean): readonly string[] => [
  ...METHOD.map((part) => texts.t(`analyse.method.${part}`, { least: LEAST_OF_MEDIAN })),
  limitsOf(texts, isProgramme),
  texts.t('analyse.method.sources'),
];

/** Square kilometres and places to each, as the table shows them. */
export const shownArea = (areaKm2: number): number => Math.round(areaKm2 * 10) / 10;
export const shownDensity = (density: number): number => Math.round(density * 100) / 100;

/** Whole minutes; beyond an hour in words. */
const minutesCell = ({ t }: Texts, minutes: number): ShownCell =>
  minutes === Infinity ? t('analyse.beyond') : Math.round(minutes);

function columnsOf({ t }: Texts): readonly ShownColumn[] {
  const minutes = { unit: t('analyse.save.unit.median'), kind: 'number' } as const;
  return [
    { key: 'name', title: t('analyse.column.name'), unit: null, kind: 'text' },
    { key: 'statuses', title: t('analyse.column.statuses'), unit: null, kind: 'text' },
    { key: 'count', title: t('analyse.column.count'), unit: null, kind: 'number' },
    { key: 'countFrom', title: t('analyse.save.column.countFrom'), unit: null, kind: 'number' },
    { key: 'countTo', title: t('analyse.save.column.countTo'), unit: null, kind: 'number' },
    { key: 'areaKm2', title: t('analyse.column.area'), unit: t('analyse.unit.area'), kind: 'number' },
    { key: 'perKm2', title: t('analyse.column.density'), unit: null, kind: 'number' },
    { key: 'stations', title: t('analyse.column.stations'), unit: null, kind: 'number' },
    { key: 'minutes', title: t('analyse.column.minutes'), ...minutes },
    { key: 'minutesFrom', title: t('analyse.save.column.minutesFrom'), ...minutes },
    { key: 'minutesTo', title: t('analyse.save.column.minutesTo'), ...minutes },
  ];
}

function cellsOf(texts: Texts, row: SpreadRow): readonly ShownCell[] {
  const { count, range, area, density, stationCount, minutes } = row;
  return [
    areaName(texts, row),
    statusWords(texts, row.statuses),
    count,
    range.from,
    range.to,
    shownArea(area.properties.areaKm2),
    shownDensity(density),
    stationCount,
    // Too few for a median: one by one, which is no number to reckon with.
    minutes === null ? medianText(texts, row) : minutesCell(texts, minutes.usual),
    minutes === null ? null : minutesCell(texts, minutes.from),
    minutes === null ? null : minutesCell(texts, minutes.to),
  ];
}

function keyOf({ t, format }: Texts, { rows }: Spread): ShownAnswer['key'] {
  return countClasses(rows.map(({ count }) => count)).map(({ from, to }, shade) => ({
    sign: { kind: 'shade', shade },
    text: from === to ? format.number(from) : t('analyse.keyRange', { from, to }),
  }));
}

/** The spread as it is shown. @param rows In the order of the table */
export function spreadShown(
  texts: Texts,
  {
    spread,
    rows,
    subject,
    isProgramme,
  }: Readonly<{ spread: Spread; rows: readonly SpreadRow[]; subject: string; isProgramme: boolean }>,
): ShownAnswer {
  const { t } = texts;
  return {
    id: 'spread',
    title: t('analyse.heading'),
    subject,
    sentences: spreadSentences(texts, spread),
    tables: [
      {
        id: 'sub-districts',
        title: t('analyse.table'),
        columns: columnsOf(texts),
        rows: rows.map((row) => ({
          id: row.area.id,
          cells: cellsOf(texts, row),
          geometry: row.area.geometry,
        })),
      },
    ],
    key: keyOf(texts, spread),
    doubt: [t('analyse.method.range'), t('analyse.method.borders'), limitsOf(texts, isProgramme)],
    method: spreadMethod(texts, isProgramme),
  };
}
