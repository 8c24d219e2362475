/** What can be wrong with one row or feature. */
export const FAULT_CODES = [
  'missing',
  'not-a-coordinate',
  'out-of-range',
  'no-geometry',
  'bad-geometry',
  'bad-accuracy',
  'too-many-fields',
  'not-a-feature',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What is wrong with a row or feature, and where. */
export type OwnFault = Readonly<{
  /** The row as a spreadsheet counts them, its head being 1; of features the first is 1. */
  at: number;
  /** The name of the field; null for what is wrong as a whole. */
  field: string | null;
  code: FaultCode;
  /** What stands there, cut to `MOST_VALUE_CHARACTERS`; "" for nothing. */
  value: string;
}>;

const MOST_VALUE_CHARACTERS = 40;

/** Any value of a file as a text that can be shown; never longer than a line. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : jsonOf(value);
  return text.length > MOST_VALUE_CHARACTERS ? `${text.slice(0, MOST_VALUE_CHARACTERS)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    // Of what is large only the beginning is shown, but all of it would be written first.
    if (Array.isArray(value)) return `[${String(value.length)}]`;
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** Why nothing of a file could be read. */
export type FailureCode =
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'not-json'
  | 'not-geojson'
  | 'not-xml'
  | 'entities'
  | 'too-deep'
  | 'bad-archive'
  | 'bomb'
  | 'no-layer'
  | 'bad-layer'
  | 'bad-sheet'
  | 'open-quote'
  | 'long-row'
  | 'no-records'
  | 'too-many'
  | 'other-system'
  | 'worker-missing'
  | 'worker-ended';

/** Why nothing of a file could be read, and where that was found. */
export type OwnFailure = Readonly<{
  code: FailureCode;
  /** A line of text, a row of a table, a character of JSON or a number of megabytes, as the code says. */
  at: number | null;
  /** A name within the file; "" for none. */
  detail: string;
}>;

export const failure = (code: FailureCode, at: number | null = null, detail = ''): OwnFailure => ({
  code,
  at,
  detail: shownValue(detail),
});
