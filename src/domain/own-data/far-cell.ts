/** Of Excel itself. */
const MOST_ROWS = 1_048_576;
/** A reader of workbooks makes a cell of every place up to the last row and column that one of them names. */
const MOST_CELLS = 20_000_000;

const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LETTERS = 26;
const BEFORE_A = 64;

/** "A" is 1, "AA" 27; whatever other signs there are count as a reader counts them. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);

/**
 * The place of a row or cell ("A1", "17") that would make a sheet larger than any that is real; null where none does. A
 * file of some hundred bytes can name the last cell of a sheet of seventeen thousand million.
 */
export function farCell(sheetXml: string): string | null {
  if (!sheetXml.includes('sheetData')) return null;
  let [rows, columns] = [1, 1];
  for (const [, double, single] of sheetXml.matchAll(PLACE)) {
    const place = double ?? single ?? '';
    const at = place.search(/\d/);
    if (at === -1) continue;
    rows = Math.max(rows, Number(place.slice(at)));
    columns = Math.max(columns, columnOf(place.slice(0, at)));
    // Also where it is no number.
    if (!(rows <= MOST_ROWS && rows * columns <= MOST_CELLS)) return place;
  }
  return null;
}
