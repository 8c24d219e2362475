import readWorkbook, { type CellValue } from 'read-excel-file/universal';
import { createRowTaker, describeTable, GUESSED_ROWS } from './open-table.ts';
import type { OpenSource } from './record-source.ts';
import { archivePaths, unzipFiles } from './unzip-files.ts';
import { farCell } from '../../domain/own-data/far-cell.ts';
import { failure } from '../../domain/own-data/own-fault.ts';
import { fail, ok } from '../../schema/result.ts';

function cellText(cell: CellValue | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** The first place in any sheet that nobody could hold; null for none, also where the parts cannot be unpacked. */
function farCellOf(bytes: Uint8Array): string | null {
  const parts = unzipFiles(bytes, (path) => path.toLowerCase().endsWith('.xml'));
  if (!parts.ok) return null;
  for (const part of parts.value.values()) {
    const far = farCell(new TextDecoder().decode(part));
    if (far !== null) return far;
  }
  return null;
}

/** Workbooks; read-excel-file reads them, after what they unpack to was found to be bearable. */
export const openXlsx: OpenSource = async ({ file, format, near, asked }) => {
  const bytes = await file.arrayBuffer();
  const paths = archivePaths(new Uint8Array(bytes));
  if (!paths.ok) return paths;
  const far = farCellOf(new Uint8Array(bytes));
  if (far !== null) return fail(failure('bad-sheet', null, far));
  let workbook;
  try {
    workbook = await readWorkbook(bytes);
  } catch (error) {
    return fail(failure('bad-sheet', null, error instanceof Error ? error.message : ''));
  }
  const sheet = Math.min(asked.sheet ?? 0, workbook.length - 1);
  const rows = (workbook[sheet]?.data ?? []).map((row) => row.map(cellText));
  if (rows.length === 0 && workbook.length < 2) return fail(failure('no-records'));
  const opened = describeTable(
    rows.slice(0, GUESSED_ROWS),
    { format, sheet, encoding: null, delimiter: null, sheets: workbook.map((each) => each.sheet) },
    near,
  );
  return ok({
    opened,
    read: (choice, places) => Promise.resolve(createRowTaker(opened, choice, places)(rows)),
  });
};
