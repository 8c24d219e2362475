import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { FIELD, type FoundFault, STATE_BYTES, type ThreadOrder } from './thread-messages.ts';

/** Where a target is, and what was found on the way there. All of it is kept, so that a run can go on. */
export type TargetProgress = Readonly<{
  batch: number;
  index: number;
  inputs: number;
  seconds: number;
  /** Heap and buffers of the thread. */
  peakMegabytes: number;
  slowestMs: number;
  faults: readonly (FoundFault & Readonly<{ times: number }>)[];
}>;

export const NO_PROGRESS: TargetProgress = {
  ...{ batch: 0, index: 0, inputs: 0, seconds: 0, peakMegabytes: 0, slowestMs: 0, faults: [] },
};

type Limits = Readonly<{
  script: URL;
  target: string;
  seed: number;
  mostInputs: number;
  mostSeconds: number;
}>;

const POLL_MS = 250;
/**
 * An input that takes longer is ended with its thread; what takes between one second and this comes back by itself. Of the
 * processor, and, for what waits without end, of the clock.
 */
const HANG_MS = { processor: 5000, clock: 60_000 };
/** Of the JavaScript heap of a thread. A tab has more; what needs this much for a small file is at fault. */
const HEAP_MEGABYTES = 256;
/** Of the whole program: buffers are not part of the heap, and are seen here. */
const MOST_PROCESS_BYTES = 1_500_000_000;
const MEGABYTE = 1_000_000;

function addFault(progress: TargetProgress, found: FoundFault): TargetProgress {
  const known = progress.faults.some(({ key }) => key === found.key);
  const faults = known
    ? progress.faults.map((each) => (each.key === found.key ? { ...each, times: each.times + 1 } : each))
    : [...progress.faults, { ...found, times: 1 }];
  return { ...progress, faults };
}

/** One thread, until it ends or is ended. @returns how far it came, and whether more is to be fed */
function runThread(
  start: TargetProgress,
  limits: Limits,
  endsAt: number,
): Promise<Readonly<{ progress: TargetProgress; isOver: boolean }>> {
  const state = new Float64Array(new SharedArrayBuffer(STATE_BYTES));
  state[FIELD.batch] = start.batch;
  state[FIELD.index] = start.index - 1;
  const { target, seed, script } = limits;
  const order: ThreadOrder = {
    target,
    seed,
    batch: start.batch,
    index: start.index,
    mostInputs: limits.mostInputs - start.inputs,
    state: state.buffer,
  };
  const thread = new Worker(script, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const began = Date.now();
  let progress = start;
  let isOver = false;
  /** The input that is fed now ended the thread. */
  const blame = (kind: FoundFault['kind'], message: string): void => {
    const [batch, index] = [state[FIELD.batch] ?? 0, state[FIELD.index] ?? 0];
    progress = addFault(progress, {
      key: `${kind} ${message}`,
      isNew: true,
      kind,
      message,
      stack: [],
      batch,
      index,
      input: '',
    });
  };
  return new Promise((resolve, reject) => {
    let seen = { input: '', processor: process.cpuUsage() };
    const watch = setInterval(() => {
      const since = state[FIELD.since] ?? 0;
      const input = `${state[FIELD.batch]}:${state[FIELD.index]}`;
      if (input !== seen.input || since === 0) seen = { input, processor: process.cpuUsage() };
      const { user, system } = process.cpuUsage(seen.processor);
      const isHanging =
        since > 0 && ((user + system) / 1000 > HANG_MS.processor || Date.now() - since > HANG_MS.clock);
      const isSwollen = process.memoryUsage.rss() > MOST_PROCESS_BYTES;
      if (isHanging) blame('hang', `more than ${HANG_MS.processor} ms`);
      if (isSwollen) blame('memory', `the program has more than ${MOST_PROCESS_BYTES / MEGABYTE} MB`);
      if (isHanging || isSwollen) void thread.terminate();
      if (Date.now() < endsAt) return;
      isOver = true;
      state[FIELD.stop] = 1;
    }, POLL_MS);
    thread.on('message', (found: FoundFault) => {
      progress = addFault(progress, found);
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        blame('memory', `more than ${HEAP_MEGABYTES} MB of heap`);
      else reject(error);
    });
    thread.on('exit', () => {
      clearInterval(watch);
      const inputs = start.inputs + (state[FIELD.inputs] ?? 0);
      resolve({
        progress: {
          ...progress,
          ...{ batch: state[FIELD.batch] ?? 0, index: (state[FIELD.index] ?? 0) + 1, inputs },
          seconds: start.seconds + (Date.now() - began) / 1000,
          peakMegabytes: Math.max(start.peakMegabytes, (state[FIELD.peakBytes] ?? 0) / MEGABYTE),
          slowestMs: Math.max(start.slowestMs, state[FIELD.slowestMs] ?? 0),
        },
        isOver: isOver || inputs >= limits.mostInputs,
      });
    });
  });
}

/** An input by where it comes, as a text; it is not fed. */
export function showInput(
  { script, target, seed }: Pick<Limits, 'script' | 'target' | 'seed'>,
  { batch, index }: Readonly<{ batch: number; index: number }>,
): Promise<string> {
  const state = new SharedArrayBuffer(STATE_BYTES);
  const order: ThreadOrder = { target, seed, batch, index, mostInputs: 0, state };
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: order });
    thread.on('message', resolve);
    thread.on('error', reject);
  });
}

/** Feeds a target in a thread of its own, and in another where one hung or had no memory left. */
export async function watchTarget(start: TargetProgress, limits: Limits): Promise<TargetProgress> {
  const endsAt = Date.now() + limits.mostSeconds * 1000;
  let progress = start;
  for (;;) {
    const { isOver, progress: next } = await runThread(progress, limits, endsAt);
    progress = next;
    if (isOver || Date.now() >= endsAt) return progress;
  }
}
