import type { ShownAnswer, ShownColumn, ShownTable } from './shown-answer.ts';
import { toCsv } from '../indicators/to-csv.ts';

/** The title with its unit in brackets: a cell of its own would be no head of a column. */
export const columnHead = ({ title, unit }: ShownColumn): string =>
  unit === null ? title : `${title} (${unit})`;

/** A table as CSV, with what was counted in a last column: the file goes about alone. */
export function tableCsv(
  { columns, rows }: ShownTable,
  { subject, subjectTitle }: Pick<ShownAnswer, 'subject'> & Readonly<{ subjectTitle: string }>,
): string {
  const head = [...columns.map(columnHead), subjectTitle];
  return toCsv([head, ...rows.map(({ cells }) => [...cells, subject])]);
}
