import type { CsvCell } from '../../domain/indicators/to-csv.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Indicator } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';

const COLUMNS = [
  'id',
  'label',
  'value',
  'unit',
  'precision',
  'kind',
  'period',
  'section',
  'quote',
  'remark',
] as const;
type Column = (typeof COLUMNS)[number];

/** Head and rows of the downloaded table: plain numbers, words in the language of the page, the quote verbatim. */
export function indicatorCsvRows(
  indicators: readonly Indicator[],
  { sections, texts: { t, pick } }: { sections: readonly Section[]; texts: Texts },
): readonly (readonly CsvCell[])[] {
  const rowOf = (indicator: Indicator): Readonly<Record<Column, CsvCell>> => {
    const { id, label, value, unit, precision, kind, period, quote, remark } = indicator;
    const section = sections.find((candidate) => candidate.id === indicator.section);
    return {
      id,
      label: pick(label),
      value,
      unit: unit === null ? null : pick(unit),
      precision: t(`report.precision.${precision}`),
      kind: t(`report.kind.${kind}`),
      period: period === null ? null : pick(period),
      section: section === undefined ? indicator.section : pick(section.title),
      quote,
      remark: remark === null ? null : pick(remark),
    };
  };
  const head = COLUMNS.map((column) => t(`report.csvColumn.${column}`));
  return [head, ...indicators.map(rowOf).map((row) => COLUMNS.map((column) => row[column]))];
}
