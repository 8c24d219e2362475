import { areaName } from './spread-texts.ts';
import type { CsvCell } from '../../../domain/indicators/to-csv.ts';
import type { SpreadRow } from '../../../domain/spread/spread-rows.ts';
import type { Texts } from '../../../i18n/texts.ts';

const COLUMNS = [
  'name',
  'count',
  'from',
  'to',
  'areaKm2',
  'density',
  'stations',
  'minutes',
  'minutesFrom',
  'minutesTo',
  'filters',
] as const;

const DENSITY_DECIMALS = 3;

/** Beyond an hour no minutes are known. */
const finite = (minutes: number | undefined): number | null =>
  minutes !== undefined && Number.isFinite(minutes) ? minutes : null;

/** Too few for a median: one by one. */
const fewCell = (few: readonly number[]): CsvCell =>
  few.length === 0 ? null : few.map((minutes) => finite(minutes) ?? '> 60').join(' / ');

/** Head and rows as they are shown; a cell is empty where nothing is known. @param filters What was counted, in words */
export function spreadCsvRows(
  rows: readonly SpreadRow[],
  texts: Texts,
  filters: string,
): readonly (readonly CsvCell[])[] {
  const head = COLUMNS.map((column) => texts.t(`analyse.csvColumn.${column}`));
  const body = rows.map((row): readonly CsvCell[] => [
    areaName(texts, row),
    row.count,
    row.range.from,
    row.range.to,
    row.area.properties.areaKm2,
    Number(row.density.toFixed(DENSITY_DECIMALS)),
    row.stationCount,
    row.minutes === null ? fewCell(row.few) : finite(row.minutes.usual),
    finite(row.minutes?.from),
    finite(row.minutes?.to),
    filters,
  ]);
  return [head, ...body];
}
