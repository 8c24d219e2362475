import writeExcelFile from 'write-excel-file/universal';
import { aboutTitles } from './about-titles.ts';
import { answerSheets } from '../../../domain/study/answer-sheets.ts';
import type { Provenance, ShownAnswer, ShownTable } from '../../../domain/study/shown-answer.ts';
import { tableCsv } from '../../../domain/study/table-csv.ts';
import { tableGeoJson } from '../../../domain/study/table-geojson.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { SLUG } from '../../../schema/this-district.ts';

type Wanted = Readonly<{ answer: ShownAnswer; provenance: Provenance; texts: Texts }>;

/** Of one table, or of all. */
export type AnswerFormat =
  | Readonly<{ kind: 'csv' | 'geojson'; table: ShownTable }>
  | Readonly<{ kind: 'xlsx' }>;

type AnswerFile = Readonly<{ name: string; blob: Blob }>;

const TYPES = { csv: 'text/csv;charset=utf-8', geojson: 'application/geo+json' } as const;

async function workbook({ answer, provenance, texts }: Wanted): Promise<Blob> {
  const sheets = answerSheets(answer, provenance, aboutTitles(texts)).map(
    ({ name, rows, widths, stickyRows }) => ({
      sheet: name,
      data: rows.map((row) =>
        row.map((cell) =>
          cell === null
            ? null
            : {
                value: cell.value,
                type: typeof cell.value === 'number' ? Number : String,
                wrap: cell.wrap,
                ...(cell.bold ? { fontWeight: 'bold' as const } : {}),
              },
        ),
      ),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: stickyRows,
    }),
  );
  return writeExcelFile(sheets).toBlob();
}

const textOf = ({ kind, table }: Exclude<AnswerFormat, { kind: 'xlsx' }>, wanted: Wanted): string =>
  kind === 'csv'
    ? tableCsv(table, { subject: wanted.answer.subject, subjectTitle: aboutTitles(wanted.texts).subject })
    : tableGeoJson(table, wanted.answer, wanted.provenance);

/** What is shown, as a file in the language of the reader. */
export async function writeAnswer(format: AnswerFormat, wanted: Wanted): Promise<AnswerFile> {
  const stem = `${SLUG}-${wanted.answer.id}`;
  if (format.kind === 'xlsx') return { name: `${stem}.xlsx`, blob: await workbook(wanted) };
  const { kind, table } = format;
  return {
    name: `${stem}-${table.id}.${kind}`,
    blob: new Blob([textOf(format, wanted)], { type: TYPES[kind] }),
  };
}
