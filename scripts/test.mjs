import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './run-step.mjs';

const RESULTS = 'test-results';

/** What `npm test` runs, in order: cheap checks first. `report` names a JSON file that counts single tests. */
const STEPS = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  {
    name: 'layers',
    command: ['depcruise', 'src', 'pipeline', 'tests', 'scripts', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'geodata', command: ['tsx', 'pipeline/check/check-geo.ts'] },
  { name: 'unit', command: vitest('unit'), report: 'unit.json' },
  { name: 'browser', command: vitest('browser'), report: 'browser.json' },
  { name: 'build', command: ['tsx', 'scripts/build.ts'] },
  { name: 'size', command: ['size-limit'] },
  { name: 'e2e', command: ['playwright', 'test'], report: 'e2e.json' },
];

function vitest(project) {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/${project}.json`,
  ];
}

/** Counts of a vitest or Playwright JSON report; null when the run ended before it wrote one. */
function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8'));
    return report.stats
      ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
      : { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return null;
  }
}

function runAndCount({ name, command, report }) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const succeeded = runStep(command, { CI: process.env.CI ?? '1' });
  const counts = (report && readCounts(report)) ?? { passed: succeeded ? 1 : 0, failed: 0 };
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  console.log(`  ${name}: ${succeeded ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return { name, succeeded, ...counts };
}

ensureInstalled();
if (!runStep(['tsx', 'scripts/ensure-browser.ts'])) process.exit(1);
rmSync(RESULTS, { recursive: true, force: true });
const only = process.argv.slice(2);
const results = STEPS.filter(({ name }) => only.length === 0 || only.includes(name)).map(runAndCount);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter(({ succeeded }) => !succeeded).map(({ name }) => name);
console.log(broken.length === 0 ? '\nAll green.' : `\nFailed: ${broken.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
