import { guessFields, hasHeader } from '../../domain/own-data/guess-fields.ts';
import { MOST_RECORDS } from '../../domain/own-data/import-limits.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import type { OpenedFile } from '../../domain/own-data/own-file.ts';
import type { PointCollector } from '../../domain/own-data/own-points.ts';
import { createRowReader } from '../../domain/own-data/read-row.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import type { ReadingChoice } from '../../domain/own-data/own-file.ts';

type Rows = readonly (readonly string[])[];

/** Of a table so many rows are looked at to guess its fields, and so few shown. */
export const GUESSED_ROWS = 100;
const SHOWN_ROWS = 5;

/** A field without a name is called by its position; names that come twice are told apart. */
function fieldNames(head: readonly string[] | null, width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const name = head?.[at]?.trim() ?? '';
    const unnamed = name === '' ? `#${String(at + 1)}` : name;
    const times = (seen.get(unnamed) ?? 0) + 1;
    seen.set(unnamed, times);
    return times === 1 ? unnamed : `${unnamed} (${String(times)})`;
  });
}

type Known = Pick<OpenedFile, 'format' | 'encoding' | 'sheets'> &
  Pick<ReadingChoice, 'encoding' | 'delimiter' | 'sheet'>;

/** What a table has, from its first rows. */
export function describeTable(
  rows: Rows,
  { format, sheets, ...known }: Omit<Known, 'encoding'> & Readonly<{ encoding: OpenedFile['encoding'] }>,
  near: Bounds,
): OpenedFile {
  const hasHead = hasHeader(rows);
  const body = hasHead ? rows.slice(1) : rows;
  // Without a head the widest row tells how many fields there are.
  const width = hasHead ? (rows[0]?.length ?? 0) : Math.max(0, ...rows.map((row) => row.length));
  const fields = fieldNames(hasHead ? (rows[0] ?? null) : null, width);
  const { choice, isSwapped } = guessFields({ fields, rows: body }, near);
  const { encoding, delimiter, sheet } = known;
  return {
    ...{ format, isTable: true, encoding, sheets, hasHeader: hasHead, fields },
    preview: body.slice(0, SHOWN_ROWS).map((row) => row.slice(0, width)),
    choice: { encoding: encoding?.encoding ?? null, delimiter, sheet, fields: choice },
    notes: isSwapped ? [{ code: 'swapped' }] : [],
  };
}

/** Takes rows of a table into `places`; the first row is its head. @returns why no more are taken */
export function createRowTaker(
  { fields, hasHeader: hasHead }: OpenedFile,
  choice: ReadingChoice,
  places: PointCollector,
): (rows: Rows) => OwnFailure | null {
  const read = createRowReader(fields, choice.fields, places);
  let at = 0;
  return (rows) => {
    for (const cells of rows) {
      at += 1;
      if (at > 1 || !hasHead) read({ cells, at });
      if (places.count > MOST_RECORDS) return failure('too-many', MOST_RECORDS);
    }
    return null;
  };
}
