import process, { argv } from 'node:process';
import Table from 'cli-table3';
import type { BenchRow } from './bench-row.ts';
import { benchChance } from './chance-bench.ts';
import { benchDescribe } from './describe-bench.ts';
import { benchDrag } from './drag-bench.ts';
import { benchFar } from './far-bench.ts';
import { benchFilter } from './filter-bench.ts';
import { benchFirstMap } from './first-map-bench.ts';
import { benchGuide } from './guide-bench.ts';
import { benchImport } from './import-bench.ts';
import { benchLongUse } from './long-use-bench.ts';
import { benchMany } from './many-bench.ts';
import { benchOrder } from './order-bench.ts';
import { benchPanel } from './panel-bench.ts';
import { benchReach } from './reach-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchSpread } from './spread-bench.ts';
import { benchSiting } from './siting-bench.ts';
import { benchStart } from './start-bench.ts';
import { benchToggle } from './toggle-bench.ts';

/** Name on the command line → what it measures. `npm run bench -- search` runs one of them. */
const BENCHES: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  start: benchStart,
  'first-map': benchFirstMap,
  toggle: benchToggle,
  filter: benchFilter,
  panel: benchPanel,
  search: benchSearch,
  describe: benchDescribe,
  chance: benchChance,
  reach: benchReach,
  order: benchOrder,
  far: benchFar,
  siting: benchSiting,
  guide: benchGuide,
  import: benchImport,
  many: benchMany,
  drag: benchDrag,
  spread: benchSpread,
  'long-use': benchLongUse,
};

function isMet({ figure, unit, target }: BenchRow): boolean {
  if (target === null) return true;
  return unit === '×' ? figure >= target : figure <= target;
}

function toTableRow(row: BenchRow): string[] {
  const target = row.target === null ? '' : `${row.unit === '×' ? '≥' : '≤'} ${row.target} ${row.unit}`;
  return [
    row.name,
    `${row.figure.toFixed(row.figure < 10 && !Number.isInteger(row.figure) ? 2 : 0)} ${row.unit}`,
    target,
    isMet(row) ? '' : 'missed',
  ];
}

function printRows(rows: readonly BenchRow[]): void {
  const table = new Table({
    head: ['measured', 'figure', 'target', ''],
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map(toTableRow));
  console.log(table.toString());
}

const chosen = argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  try {
    printRows(await bench());
  } catch (error) {
    // The others are measured all the same.
    console.log(`not measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
console.log('\nCompare figures of one run with each other; machines differ, and shared ones are noisy.');
