import { BY_PAGE, type FailureRow, type Recovery, TASKS, type TaskId } from './failure-row.ts';
import { FAILURE_FAMILIES } from './failure-table.ts';
import { textsOf } from '../support/dictionary-words.ts';

const HEAD = `# When something fails

<!-- Written by \`npx tsx tests/e2e/failures/write-failures.ts\` from \`tests/e2e/failures\`: change the table there. -->

Everything that the atlas needs can fail: a file, a part of the program, a worker, what the browser keeps or allows. This
is what its reader meets then. The table is also a test: \`tests/e2e/failures.spec.ts\` makes each row fail in a
browser and sees that nothing goes uncaught, that the sentence stands there for eyes and screen readers with its next
step, that the next step asks again, that the rest works, and that it comes back once the cause is gone. A file of
\`public/geo\`, a part of the build or an ability of the browser that has no row fails a test.
`;

const WAYS_BACK: Readonly<Record<Recovery, (next: string) => string>> = {
  next: (next) => `by “${next}”`,
  online: () => 'by itself when the connection is back',
  again: () => 'when it is asked for again',
  itself: () => 'by itself',
  reload: () => 'when the page is loaded again',
};

const inEnglish = (key: Parameters<typeof textsOf>[1]): string =>
  (textsOf('en', key).at(-1) ?? '').replaceAll(/\{\{[^}]*\}\}/g, '…');

function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const tasksText = (ids: readonly TaskId[]): string =>
  ids.length === 0 ? '–' : listOf(ids.map((id) => TASKS[id]));

/** As `index.html` has it. */
const PAGE_WORDS = {
  sentence: 'Xihu Atlas has not opened yet; the connection may be slow or lost.',
  next: 'Load again',
};

function toldText(told: FailureRow['told']): readonly string[] {
  if (told === null) return [];
  return [told === BY_PAGE ? `“${PAGE_WORDS.sentence}”` : `“${inEnglish(told.sentence)}”`];
}

function seenText({ told, instead }: FailureRow): string {
  const sentence = toldText(told);
  return [...sentence, ...(instead === undefined ? [] : [instead])].join(' ');
}

function backText({ told, recovers }: FailureRow): string {
  const next = told === BY_PAGE ? null : told?.next;
  const label = next === null || next === undefined ? PAGE_WORDS.next : inEnglish(next);
  return recovers.length === 0 ? '–' : recovers.map((way) => WAYS_BACK[way](label)).join(', or ');
}

const nameOfCause = ({ cause }: FailureRow): string | null => {
  switch (cause.kind) {
    case 'file':
      return cause.file;
    case 'chunk':
      return cause.chunk;
    case 'worker':
      return cause.worker;
    default:
      return null;
  }
};

const cells = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Rows of one kind are one line: which files, and all that is tried meanwhile. */
function lineOf(rows: readonly [FailureRow, ...FailureRow[]]): string {
  const [row] = rows;
  const names = unique(rows.map(nameOfCause).filter((name) => name !== null)).map((name) => `\`${name}\``);
  return cells([
    names.length === 0 ? row.what : `${row.what}: ${names.join(', ')}`,
    row.meets === 'start' ? 'the start' : TASKS[row.meets],
    seenText(row),
    tasksText(unique(rows.flatMap(({ goesOn }) => goesOn))),
    backText(row),
  ]);
}

function linesOf(rows: readonly FailureRow[]): readonly string[] {
  const kinds = new Map<string, [FailureRow, ...FailureRow[]]>();
  for (const row of rows) {
    const kind = kinds.get(row.what);
    if (kind === undefined) kinds.set(row.what, [row]);
    else kind.push(row);
  }
  return [...kinds.values()].map(lineOf);
}

const COLUMNS = ['what fails', 'shows at', 'what is read then', 'tried meanwhile', 'comes back'];
const TABLE_HEAD = [cells(COLUMNS), cells(COLUMNS.map(() => '---'))];

/** The table of failures as a document. */
export function formatFailures(): string {
  const chapters = FAILURE_FAMILIES.map(
    ({ title, rows }) => `## ${title}\n\n${[...TABLE_HEAD, ...linesOf(rows)].join('\n')}\n`,
  );
  return [HEAD, ...chapters].join('\n');
}
