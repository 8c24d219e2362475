import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process, { exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { buildThread } from './build-thread.ts';
import { FUZZ_TARGETS } from './fuzz-targets.ts';
import { NO_PROGRESS, showInput, type TargetProgress, watchTarget } from './watch-target.ts';

const FOLDER = 'node_modules/.cache/fuzz';
const POSITION = join(FOLDER, 'position.json');
/** Without a limit of its own a run by inputs ends after so long. */
const MOST_MINUTES = 600;
const USUAL_MINUTES = 10;

type Position = Readonly<{ seed: number; targets: Readonly<Record<string, TargetProgress>> }>;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'string' },
    resume: { type: 'boolean', default: false },
  },
});

function readPosition(): Position | null {
  if (!values.resume || !existsSync(POSITION)) return null;
  return JSON.parse(readFileSync(POSITION, 'utf8')) as Position;
}

/** By their names, or by how their names begin: `messages` are all workers. */
function chosenTargets(): readonly string[] {
  const names = Object.keys(FUZZ_TARGETS);
  const chosen = values.only?.split(',') ?? names;
  const unknown = chosen.filter((start) => !names.some((name) => name.startsWith(start)));
  if (unknown.length > 0) {
    console.error(`No target ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    exit(2);
  }
  return names.filter((name) => chosen.some((start) => name.startsWith(start)));
}

function printFigures(targets: Readonly<Record<string, TargetProgress>>): void {
  const table = new Table({
    head: ['target', 'inputs', 'seconds', 'slowest', 'peak memory', 'faults'],
    style: { head: [], border: [], compact: true },
  });
  const all = Object.entries(targets);
  for (const [name, { inputs, seconds, slowestMs, peakMegabytes, faults }] of all)
    table.push([
      name,
      inputs.toLocaleString('en'),
      seconds.toFixed(0),
      `${slowestMs.toFixed(0)} ms`,
      `${peakMegabytes.toFixed(0)} MB`,
      String(faults.length),
    ]);
  const sum = (of: (progress: TargetProgress) => number) =>
    all.reduce((total, [, progress]) => total + of(progress), 0);
  table.push([
    'in all',
    sum(({ inputs }) => inputs).toLocaleString('en'),
    sum(({ seconds }) => seconds).toFixed(0),
    '',
    '',
    String(sum(({ faults }) => faults.length)),
  ]);
  console.log(table.toString());
}

function printFaults(targets: Readonly<Record<string, TargetProgress>>): void {
  for (const [name, { faults }] of Object.entries(targets))
    for (const { kind, message, stack, input, times, batch, index } of faults) {
      console.log(
        `\n${name}: ${kind}, ${times}×, first at batch ${batch}, input ${index}\n  ${message.slice(0, 400)}`,
      );
      for (const line of stack) console.log(`    ${line}`);
      console.log(`  least input: ${input.slice(0, 1200)}`);
    }
}

const kept = readPosition();
const seed = values.seed === undefined ? (kept?.seed ?? 1) : Number(values.seed);
const before = kept?.seed === seed ? kept.targets : {};
const names = chosenTargets();
const shares = names.reduce((sum, name) => sum + (FUZZ_TARGETS[name]?.share ?? 0), 0);
const mostInputs = values.inputs === undefined ? Infinity : Number(values.inputs);
const minutes =
  values.minutes === undefined
    ? values.inputs === undefined
      ? USUAL_MINUTES
      : MOST_MINUTES
    : Number(values.minutes);

mkdirSync(FOLDER, { recursive: true });
const script = pathToFileURL(await buildThread(FOLDER));
if (values.show !== undefined) {
  const [target = '', batch, index] = values.show.split(':');
  console.log(await showInput({ script, target, seed }, { batch: Number(batch), index: Number(index) }));
  exit(0);
}
const targets: Record<string, TargetProgress> = { ...before };
for (const target of names) {
  const share = (FUZZ_TARGETS[target]?.share ?? 0) / shares;
  const start = before[target] ?? NO_PROGRESS;
  const most = Number.isFinite(mostInputs)
    ? start.inputs + Math.ceil(mostInputs * share)
    : Number.MAX_SAFE_INTEGER;
  targets[target] = await watchTarget(start, {
    script,
    target,
    seed,
    mostInputs: most,
    mostSeconds: minutes * 60 * share,
  });
  writeFileSync(POSITION, JSON.stringify({ seed, targets } satisfies Position));
  const { inputs, seconds, faults } = targets[target];
  console.log(
    `${target}: ${inputs.toLocaleString('en')} inputs in ${seconds.toFixed(0)} s, faults: ${faults.length}`,
  );
}
printFigures(targets);
printFaults(targets);
console.log(`\nSeed ${seed}. --resume goes on from here.`);
if (Object.values(targets).some(({ faults }) => faults.length > 0)) process.exitCode = 1;
