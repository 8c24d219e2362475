import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './run-step.mjs';
import { runSteps } from './run-steps.mjs';

const RESULTS = 'test-results';

/**
 * What `npm test` runs, two at a time, in this order where nothing else is needed: the longest first, beside it those of one
 * processor, and e2e, which uses all that is left, last. `report` names a JSON file that counts single tests; what
 * `streams` is told while it runs, the others when they ended.
 */
const STEPS = [
  { name: 'browser', command: vitest('browser'), report: 'browser.json' },
  { name: 'build', command: ['tsx', 'scripts/build.ts', '--draft'] },
  { name: 'unit', command: vitest('unit'), report: 'unit.json' },
  // What the compiler finds is found here too: the rules need its types anyway. A tenth of its time went into collecting garbage
  // of a memory that hardly grows (2.7 GB at most, with and without).
  { name: 'lint', command: ['oxlint'], env: { GOGC: '200' } },
  {
    name: 'layers',
    command: ['depcruise', 'src', 'pipeline', 'tests', 'scripts', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'geodata', command: ['tsx', 'pipeline/check/check-geo.ts'] },
  { name: 'size', command: ['size-limit'], needs: ['build'] },
  { name: 'e2e', command: ['playwright', 'test'], report: 'e2e.json', needs: ['build'], streams: true },
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

const toResult = (name, succeeded, counts) => ({
  name,
  succeeded,
  passed: counts.passed,
  failed: !succeeded && counts.failed === 0 ? 1 : counts.failed,
});

async function runAndCount({ name, command, report, env = {}, streams = false }) {
  if (streams) console.log(`\n— ${name}`);
  const started = Date.now();
  const { succeeded, output } = await runStep(command, {
    env: { CI: process.env.CI ?? '1', ...env },
    quiet: !streams,
  });
  const counts = (report && readCounts(report)) ?? { passed: succeeded ? 1 : 0, failed: 0 };
  if (!streams) console.log(`\n— ${name}\n${output.trimEnd()}`);
  console.log(`  ${name}: ${succeeded ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return toResult(name, succeeded, counts);
}

function skip({ name, needs }) {
  console.log(`\n— ${name}\n  ${name}: not run, because it needs ${needs.join(', ')}`);
  return toResult(name, false, { passed: 0, failed: 0 });
}

ensureInstalled();
const browser = await runStep(['tsx', 'scripts/ensure-browser.ts']);
if (!browser.succeeded) process.exit(1);
rmSync(RESULTS, { recursive: true, force: true });
const only = process.argv.slice(2);
const asked = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
const results = await runSteps(asked, { slots: 2, run: runAndCount, skip });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter(({ succeeded }) => !succeeded).map(({ name }) => name);
console.log(broken.length === 0 ? '\nAll green.' : `\nFailed: ${broken.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
