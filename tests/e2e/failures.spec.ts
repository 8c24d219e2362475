import type { FailureRow } from './failures/failure-row.ts';
import { FAILURE_TABLE } from './failures/failure-table.ts';
import { test } from './support/atlas-test.ts';

const drawsMap = (rows: readonly FailureRow[]) => rows.some((row) => row.drawsMap === true);

/** By turns; the language comes with the size. A map is drawn small, since it is drawn in software. */
const sizeOf = (rows: readonly FailureRow[], turn: number) =>
  turn % 2 === 0 && !drawsMap(rows) ? '@desk' : '@phone';

/** What the browser and the app say of what fails. What nobody caught is reported as uncaught or unheard. */
const EXPECTED = [
  /Failed to load resource/,
  /Failed to fetch dynamically imported module/,
  /Unable to preload CSS/,
  /^\[atlas\] (?!uncaught|unheard)/,
];

function pagesOf(table: readonly FailureRow[]): ReadonlyMap<string, readonly FailureRow[]> {
  const pages = new Map<string, FailureRow[]>();
  for (const row of table) {
    const name = row.page ?? row.id;
    pages.set(name, [...(pages.get(name) ?? []), row]);
  }
  return pages;
}

[...pagesOf(FAILURE_TABLE)].forEach(([name, rows], turn) => {
  test.describe(name, () => {
    test.use({
      drawsMap: drawsMap(rows),
      silence: { expected: [...EXPECTED, ...rows.flatMap(({ complaints }) => complaints ?? [])] },
    });

    test(
      'is told with a next step, leaves the rest working, and comes back',
      { tag: sizeOf(rows, turn) },
      async ({ walker }) => {
        await walker.walk(rows, turn);
      },
    );
  });
});
