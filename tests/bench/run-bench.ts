import { argv } from 'node:process';
import Table from 'cli-table3';
import type { BenchRow } from './bench-row.ts';
import { benchPanel } from './panel-bench.ts';
import { benchReach } from './reach-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchStart } from './start-bench.ts';
import { benchToggle } from './toggle-bench.ts';

/** Name on the command line → what it measures. `npm run bench -- search` runs one of them. */
const BENCHES: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  start: benchStart,
  toggle: benchToggle,
  panel: benchPanel,
  search: benchSearch,
  reach: benchReach,
};

function isMet({ figure, unit, target }: BenchRow): boolean {
  if (target === null) return true;
  return unit === '×' ? figure >= target : figure <= target;
}

function toTableRow(row: BenchRow): string[] {
  const target = row.target === null ? '' : `${row.unit === '×' ? '≥' : '≤'} ${row.target} ${row.unit}`;
  return [
    row.name,
    `${row.figure.toFixed(row.figure < 10 ? 2 : 0)} ${row.unit}`,
    target,
    isMet(row) ? '' : 'missed',
  ];
}

const chosen = argv.slice(2);
const table = new Table({ head: ['measured', 'figure', 'target', ''], style: { head: [] } });
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`${name} …`);
  table.push(...(await bench()).map(toTableRow));
}
console.log(table.toString());
console.log('Compare figures of one run with each other; machines differ, and shared ones are noisy.');
