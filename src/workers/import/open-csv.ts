import Papa from 'papaparse';
import { beginningOf, encodingOf, SLICE_BYTES, textsOf } from './decode-file.ts';
import { createRowTaker, describeTable, GUESSED_ROWS } from './open-table.ts';
import type { OpenSource } from './record-source.ts';
import { MOST_FIELDS } from '../../domain/own-data/import-limits.ts';
import { failure, type OwnFailure } from '../../domain/own-data/own-fault.ts';
import type { Encoding } from '../../domain/own-data/own-file.ts';
import { fail, ok } from '../../schema/result.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** So long no row may be: a field is too long, or a quote is not closed. */
const MOST_ROW_CHARACTERS = 2_000_000;
/** In the beginning of a file that was cut a quote may end later, but not so much later. */
const MOST_FIRST_CHARACTERS = 100_000;

type Rows = readonly (readonly string[])[];
type Parsed = Readonly<{
  data: Rows;
  errors: readonly Readonly<{ code: string; row?: number | undefined }>[];
  meta: Readonly<{ cursor: number }>;
}>;

/** The row, from 1, in which a quote begins that does not end; null for none. */
function openQuote({ errors }: Pick<Parsed, 'errors'>): number | null {
  const found = errors.find(({ code }) => code === 'MissingQuotes');
  return found === undefined ? null : (found.row ?? 0) + 1;
}

// Typed as `any` by its declarations; `data` are rows of texts where no header is asked for.
const parseRows = (parser: Papa.Parser, text: string, hasMore: boolean): Parsed =>
  parser.parse(text, 0, hasMore) as Parsed;

/** Whatever ends lines becomes one sign; one that is cut in two is put together by whoever holds back the last sign. */
const evenLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The rows of a text that comes in pieces, in lots. Ends with a failure where a quote is not closed. */
async function* rowsOf(
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<Readonly<{ rows: Rows }> | Readonly<{ failed: OwnFailure }>> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let rowCount = 0;
  for await (const text of texts) {
    const isCut = text.endsWith('\r');
    const whole = evenLines(rest + (isCut ? text.slice(0, -1) : text));
    const { data, meta } = parseRows(parser, whole, true);
    rest = whole.slice(meta.cursor) + (isCut ? '\r' : '');
    rowCount += data.length;
    if (rest.length > MOST_ROW_CHARACTERS) {
      yield { failed: failure('long-row', rowCount + 1) };
      return;
    }
    yield { rows: data };
  }
  const last = parseRows(parser, evenLines(rest), false);
  const broken = openQuote(last);
  if (broken !== null) yield { failed: failure('open-quote', rowCount + broken) };
  else if (rest !== '') yield { rows: last.data };
}

type Beginning = Readonly<{ text: string; isWhole: boolean }>;

async function beginningText(file: File, encoding: Encoding): Promise<Beginning> {
  const bytes = await beginningOf(file);
  const isWhole = bytes.length === file.size;
  return { text: evenLines(new TextDecoder(encoding).decode(bytes, { stream: !isWhole })), isWhole };
}

/** Text tables, with any usual delimiter; papaparse reads them, a lot at a time. */
export const openCsv: OpenSource = async ({ file, format, near, asked }) => {
  const guess = await encodingOf(file);
  const encoding = asked.encoding ?? guess.encoding;
  const { text, isWhole } = await beginningText(file, encoding);
  const guessed = Papa.parse<string[]>(text, {
    delimiter: asked.delimiter ?? '',
    delimitersToGuess: [...DELIMITERS],
    newline: '\n',
    preview: GUESSED_ROWS,
  });
  const delimiter = asked.delimiter ?? guessed.meta.delimiter;
  const broken = openQuote(guessed);
  const lastRow = guessed.data.at(-1)?.join('') ?? '';
  if (broken !== null && isWhole) return fail(failure('open-quote', broken));
  // Whether the quote is closed further on is not known here.
  if (broken !== null && lastRow.length > MOST_FIRST_CHARACTERS) return fail(failure('long-row', broken));
  const rows = guessed.data.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return fail(failure('no-records'));
  if (rows.some((row) => row.length > MOST_FIELDS)) return fail(failure('unknown-format'));
  const described = describeTable(
    guessed.data,
    { ...{ format, delimiter, sheets: [], sheet: 0 }, encoding: { ...guess, encoding } },
    near,
  );
  const opened = asked.encoding === undefined ? described : { ...described, encoding: guess };
  return ok({
    opened: { ...opened, choice: { ...opened.choice, encoding } },
    read: async (choice, places, tell) => {
      const takeRows = createRowTaker(opened, choice, places);
      let bytes = 0;
      const texts = textsOf(file, choice.encoding ?? encoding);
      for await (const lot of rowsOf(texts, choice.delimiter ?? delimiter)) {
        if ('failed' in lot) return lot.failed;
        const ended = takeRows(lot.rows);
        if (ended !== null) return ended;
        bytes += SLICE_BYTES;
        tell(Math.min(1, bytes / file.size));
      }
      return null;
    },
  });
};
