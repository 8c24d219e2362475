import { columnHead } from './table-csv.ts';
import type { Provenance, ShownAnswer, ShownTable } from './shown-answer.ts';

/** A cell as a spreadsheet holds it: a text is never taken for a formula, as its kind says what it is. */
export type SheetCell = Readonly<{ value: string | number; bold: boolean; wrap: boolean }> | null;

export type AnswerSheet = Readonly<{
  name: string;
  rows: readonly (readonly SheetCell[])[];
  /** Of the columns, in characters. */
  widths: readonly number[];
  stickyRows: number;
}>;

/** The words beside what the second sheet tells. */
export type AboutTitles = Readonly<
  Record<
    | 'sheet'
    | 'question'
    | 'subject'
    | 'answer'
    | 'doubt'
    | 'method'
    | 'dataDates'
    | 'licence'
    | 'link'
    | 'made',
    string
  >
>;

/** Excel takes no longer names for sheets, and none of these signs. */
const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]/g;

/**
 * What XML 1.0 cannot hold, or should not (https://www.w3.org/TR/xml/#charsets): a workbook with one of the first would not
 * open, and what writes it takes a sign beside one of the others away too.
 */
const NOT_IN_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\ufffd]|\p{Noncharacter_Code_Point}/gu;

/** Excel repairs, that is empties, a workbook with a longer text in a cell. */
const LONGEST_CELL = 32_767;

const readableText = (text: string, most = LONGEST_CELL): string =>
  (text.length > most ? `${text.slice(0, most - 1)}…` : text).replaceAll(NOT_IN_XML, '');

const readable = (value: string | number): string | number =>
  typeof value === 'number' ? value : readableText(value);

/** Characters: names are wider than numbers. */
const WIDTH = { text: 24, number: 14, label: 16, words: 100 } as const;

const head = (value: string): SheetCell => ({ value: readable(value), bold: true, wrap: true });
const words = (value: string): SheetCell => ({ value: readable(value), bold: false, wrap: true });

/** Excel takes two names that differ in capitals for one. */
function sheetName(title: string, taken: readonly string[]): string {
  const clean = readableText(title).replaceAll(NOT_IN_SHEET_NAMES, ' ').trim();
  const named = (suffix: string): string => {
    const cut = clean.slice(0, LONGEST_SHEET_NAME - suffix.length).replaceAll(NOT_IN_XML, '');
    return (cut.replaceAll(/^['\s]+|['\s]+$/g, '') + suffix).trim();
  };
  const others = taken.map((each) => each.toLowerCase());
  let name = named('');
  for (let number = 2; name === '' || others.includes(name.toLowerCase()); number++)
    name = named(` ${number}`);
  return name;
}

const tableSheet = ({ title, columns, rows }: ShownTable, taken: readonly string[]): AnswerSheet => ({
  name: sheetName(title, taken),
  rows: [
    columns.map((column) => head(columnHead(column))),
    ...rows.map(({ cells }) =>
      cells.map((value) => (value === null ? null : { value: readable(value), bold: false, wrap: false })),
    ),
  ],
  widths: columns.map(({ kind }) => WIDTH[kind]),
  stickyRows: 1,
});

function aboutSheet(
  { title, subject, sentences, doubt, method }: ShownAnswer,
  { publisher, link, isoDate, dataDates, licence, licenceUrl }: Provenance,
  titles: AboutTitles,
): AnswerSheet {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [titles.question, [title]],
    [titles.subject, [subject]],
    [titles.answer, sentences],
    [titles.doubt, doubt],
    [titles.method, method],
    [titles.dataDates, [dataDates]],
    [titles.licence, [licence, licenceUrl]],
    [titles.made, [`${publisher} · ${isoDate}`]],
    [titles.link, [link]],
  ];
  return {
    name: titles.sheet,
    rows: told.flatMap(([label, lines]) =>
      lines.map((line, at) => [at === 0 ? head(label) : null, words(line)]),
    ),
    widths: [WIDTH.label, WIDTH.words],
    stickyRows: 0,
  };
}

/** An answer as a workbook: a sheet for each table, and one for where it comes from. */
export function answerSheets(
  answer: ShownAnswer,
  provenance: Provenance,
  titles: AboutTitles,
): readonly AnswerSheet[] {
  const tables: AnswerSheet[] = [];
  for (const table of answer.tables)
    tables.push(tableSheet(table, [titles.sheet, ...tables.map(({ name }) => name)]));
  return [...tables, aboutSheet(answer, provenance, titles)];
}
