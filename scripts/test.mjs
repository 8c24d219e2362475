import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { readTestReport } from './read-test-report.mjs';
import { runStep } from './run-step.mjs';
import { runSteps } from './run-steps.mjs';

const RESULTS = 'test-results';

/** Of each failure, and failures of each step, that are told again at the end: a log is often cut to its last lines. */
const MOST_LINES = 20;
const MOST_FAILURES = 10;

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

/** What the run said of its tests; null when it ended before it wrote its report. */
function readResults(file) {
  try {
    return readTestReport(JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')));
  } catch {
    return null;
  }
}

const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');

const firstLines = (text, count) => text.split('\n').slice(0, count).join('\n');

/** With what failed in it: single tests where the report names them, otherwise the end of what the step printed, if it was kept. */
function toResult(name, succeeded, { passed, failed, failures = [] }, output = '') {
  const named = failures.map(({ test, message }) => `${test}\n${firstLines(message, MOST_LINES)}`);
  return {
    name,
    succeeded,
    passed,
    failed: !succeeded && failed === 0 ? 1 : failed,
    failures: succeeded || named.length > 0 ? named : [lastLines(output, MOST_LINES)],
  };
}

async function runAndCount({ name, command, report, env = {}, streams = false }) {
  if (streams) console.log(`\n— ${name}`);
  const started = Date.now();
  const { succeeded, output } = await runStep(command, {
    env: { CI: process.env.CI ?? '1', ...env },
    quiet: !streams,
  });
  const results = (report && readResults(report)) ?? { passed: succeeded ? 1 : 0, failed: 0 };
  if (!streams) console.log(`\n— ${name}\n${output.trimEnd()}`);
  console.log(`  ${name}: ${succeeded ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return toResult(name, succeeded, results, output);
}

function skip({ name, needs }) {
  const reason = `${name}: not run, because it needs ${needs.join(', ')}`;
  console.log(`\n— ${name}\n  ${reason}`);
  return toResult(name, false, { passed: 0, failed: 0 }, reason);
}

ensureInstalled();
const browser = await runStep(['tsx', 'scripts/ensure-browser.ts']);
if (!browser.succeeded) process.exit(1);
rmSync(RESULTS, { recursive: true, force: true });
const only = process.argv.slice(2);
const asked = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
const results = await runSteps(asked, { slots: 2, run: runAndCount, skip });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter(({ succeeded }) => !succeeded);
for (const { name, failures } of broken) {
  console.log(`\n— what failed in ${name}`);
  for (const failure of failures.slice(0, MOST_FAILURES)) console.log(`\n${failure}`);
  if (failures.length > MOST_FAILURES) console.log(`\nand ${failures.length - MOST_FAILURES} more`);
}
console.log(broken.length === 0 ? '\nAll green.' : `\nFailed: ${broken.map(({ name }) => name).join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
