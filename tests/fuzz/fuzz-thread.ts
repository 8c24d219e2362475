import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import type { FuzzTarget } from './fuzz-target.ts';
import { FUZZ_TARGETS } from './fuzz-targets.ts';
import { FIELD, type FoundFault, INPUTS_A_BATCH, SLOW_MS, type ThreadOrder } from './thread-messages.ts';

const MICROSECONDS_A_MS = 1000;
/** Of an input that is told. */
const MOST_SHOWN = 100_000;
const order = workerData as ThreadOrder;
const state = new Float64Array(order.state);
const set = (field: keyof typeof FIELD, value: number): void => {
  state[FIELD[field]] = value;
};
const get = (field: keyof typeof FIELD): number => state[FIELD[field]] ?? 0;

/** What escaped from the input that is fed now. */
const escaped: Error[] = [];
const escape = (error: unknown): void => {
  escaped.push(error instanceof Error ? error : new Error(`Nobody caught: ${String(error)}`));
};
process.on('uncaughtException', escape);
process.on('unhandledRejection', escape);

/** The same for the same seed, target and batch, so that a run can go on where another ended. */
function seedOf(batch: number): number {
  let hash = order.seed | 0;
  const signs = Array.from(order.target, (sign) => sign.charCodeAt(0));
  for (const part of [...signs, batch]) hash = Math.imul(hash ^ part, 0x01000193) + 0x9e37;
  return hash | 0;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** @throws what the input brought about, also what nobody caught */
async function feed(target: FuzzTarget, input: unknown): Promise<void> {
  escaped.length = 0;
  const fed = target.feed(input);
  if (!(fed instanceof Promise)) return;
  await fed;
  // Rejections that nobody waits for are told one task later.
  await nextTask();
  const [error] = escaped;
  if (error !== undefined) throw error;
}

/** Of the processor: on a busy machine anything takes long. The rest of the program only waits meanwhile. */
async function timed(target: FuzzTarget, input: unknown): Promise<number> {
  const began = process.cpuUsage();
  await feed(target, input);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / MICROSECONDS_A_MS;
}

/** Slow each time: once it may be for what came before, as memory that is cleared. */
async function isSlow(target: FuzzTarget, input: unknown): Promise<boolean> {
  for (let time = 0; time < 2; time += 1) if ((await timed(target, input)) < SLOW_MS) return false;
  return true;
}

/** Of buffers, also of such that nothing was written to yet: a browser does not give as much. */
const MOST_BUFFER_BYTES = 1_000_000_000;

function noteMemory(): void {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  set('peakBytes', Math.max(get('peakBytes'), heap + external));
  if (external > MOST_BUFFER_BYTES) throw new Error(`${Math.round(external / 1e6)} MB of buffers`);
}

/** The least input that fails alike. */
async function minimise(target: FuzzTarget, batch: number, index: number, input: unknown): Promise<string> {
  const property = fc.asyncProperty(target.inputs, async (each) => {
    const milliseconds = await timed(target, each);
    if (milliseconds > SLOW_MS) throw new Error(`${Math.round(milliseconds)} ms`);
  });
  const run = await fc.check(property, {
    seed: seedOf(batch),
    path: String(index),
    numRuns: 1,
    plugins: [fc.interruptAfterTimeLimit(15_000)],
  });
  const [least = input] = (run.counterexample ?? []) as readonly unknown[];
  return fc.stringify(least);
}

const known = new Set<string>();

async function tell(
  target: FuzzTarget,
  found: Readonly<{ batch: number; index: number; input: unknown; error: unknown; kind: FoundFault['kind'] }>,
): Promise<void> {
  const { batch, index, input, error, kind } = found;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack =
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 8)
          .map((line) => line.trim())
      : [];
  const key = `${kind} ${message.replace(/\d+|"[^"]*"|\?.*/g, '#').slice(0, 60)} ${stack[0] ?? ''}`;
  const isNew = !known.has(key);
  known.add(key);
  const input_ = isNew ? await minimise(target, batch, index, input).catch(() => fc.stringify(input)) : '';
  parentPort?.postMessage({
    key,
    isNew,
    kind,
    message,
    stack,
    batch,
    index,
    input: input_.slice(0, 4000),
  } satisfies FoundFault);
}

async function feedAndJudge(target: FuzzTarget, batch: number, index: number, input: unknown): Promise<void> {
  try {
    const milliseconds = await timed(target, input);
    set('slowestMs', Math.max(get('slowestMs'), milliseconds));
    noteMemory();
    if (milliseconds > SLOW_MS && (await isSlow(target, input)))
      await tell(target, {
        batch,
        index,
        input,
        kind: 'slow',
        error: new Error(`took ${Math.round(milliseconds)} ms`),
      });
  } catch (error) {
    await tell(target, { batch, index, input, kind: 'error', error });
  }
}

async function openTarget(): Promise<FuzzTarget> {
  const row = FUZZ_TARGETS[order.target];
  if (row === undefined) throw new Error(`No target ${order.target}`);
  return row.open();
}

const inputsOf = (target: FuzzTarget, batch: number): unknown[] =>
  fc.sample(target.inputs, { seed: seedOf(batch), numRuns: INPUTS_A_BATCH });

/** Tells an input without feeding it. */
async function show(): Promise<void> {
  const input = inputsOf(await openTarget(), order.batch)[order.index];
  parentPort?.postMessage(fc.stringify(input).slice(0, MOST_SHOWN));
}

async function run(): Promise<void> {
  const target = await openTarget();
  let from = order.index;
  for (let batch = order.batch; get('stop') === 0; batch += 1, from = 0) {
    const inputs = inputsOf(target, batch);
    for (let index = from; index < inputs.length && get('stop') === 0; index += 1) {
      set('batch', batch);
      set('index', index);
      set('since', Date.now());
      await feedAndJudge(target, batch, index, inputs[index]);
      set('inputs', get('inputs') + 1);
      if (get('inputs') >= order.mostInputs) set('stop', 1);
    }
    set('since', 0);
    // Messages of the thread go out, and what waits for a task comes to its end.
    await nextTask();
  }
}

await (order.mostInputs === 0 ? show() : run());
// What a target opened, as ports, would keep the thread.
process.exit(0);
