import { MessageChannel } from 'node:worker_threads';
import { wrap } from 'comlink';
import * as fc from 'fast-check';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { changedJson } from '../inputs/changed-json.ts';
import { type Call, MESSAGE_WORKERS, type MessageWorker } from './message-workers.ts';

/** A page does not have larger ones, and the thread should not end for want of memory that it was asked to fill. */
const MOST_ENTRIES = 2_000_000;
const MOST_CALLS = 4;

const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) ? Array.from(value as unknown[], Number) : [];

/** How columns and files are written in questions that are changed as JSON. */
const REVIVED: Readonly<Record<string, (value: unknown) => unknown>> = {
  $f64: (value) => Float64Array.from(numbersOf(value)),
  $f32: (value) => Float32Array.from(numbersOf(value)),
  $u32: (value) => Uint32Array.from(numbersOf(value)),
  $u16: (value) => Uint16Array.from(numbersOf(value)),
  $u8: (value) => Uint8Array.from(numbersOf(value)),
  $f64zeros: (value) => new Float64Array(Math.min(MOST_ENTRIES, Math.abs(Math.trunc(Number(value))) || 0)),
  $file: (value) => new File([String(value)], 'a.csv'),
};

function revive(value: unknown, deep = 0): unknown {
  // Deeper than that nothing of a good question lies.
  if (typeof value !== 'object' || value === null || deep > 40) return value;
  if (Array.isArray(value)) return value.map((each) => revive(each, deep + 1));
  const [[key, only] = ['', null], ...more] = Object.entries(value);
  const reviver = more.length === 0 && Object.hasOwn(REVIVED, key) ? REVIVED[key] : undefined;
  if (reviver !== undefined) return reviver(only);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revive(each, deep + 1)]));
}

type Remote = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Runs the script of a worker in this thread, with one end of a channel in the place of its own. */
async function startHere({ begin }: MessageWorker): Promise<Remote> {
  const { port1, port2 } = new MessageChannel();
  Object.assign(globalThis, {
    addEventListener: port1.addEventListener.bind(port1),
    removeEventListener: port1.removeEventListener.bind(port1),
    postMessage: port1.postMessage.bind(port1),
    // What a question makes a worker fetch is not there.
    fetch: () => Promise.reject(new TypeError('No network')),
  });
  await begin();
  port1.start();
  return wrap<Remote>(port2 as unknown as Parameters<typeof wrap>[0]);
}

const ask = (remote: Remote, [method, ...args]: Call): Promise<unknown> =>
  remote[method]?.(...(revive(args) as unknown[])) ?? Promise.reject(new Error(`No ${method}`));

const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value,
  );

function checkAnswers(
  answers: readonly PromiseSettledResult<unknown>[],
  { answersByValue }: MessageWorker,
): void {
  for (const answer of answers) {
    if (answer.status === 'rejected') {
      promise(answer.reason instanceof Error, `rejects with what is no error: ${String(answer.reason)}`);
      promise(!answersByValue, `rejects instead of answering: ${String(answer.reason.stack)}`);
    } else if (answersByValue) {
      promise(
        typeof answer.value === 'object' && answer.value !== null && 'ok' in answer.value,
        'answers without saying whether it could',
      );
    }
  }
}

/** Questions with wrong and huge arguments, several at once, some twice and some ended; then a good one. */
export async function openMessageTarget(name: keyof typeof MESSAGE_WORKERS): Promise<FuzzTarget> {
  const worker: MessageWorker = MESSAGE_WORKERS[name];
  const remote = await startHere(worker);
  for (const call of worker.ready) await ask(remote, call);
  const expected = textOf(await ask(remote, worker.ping));
  const call = fc
    .constantFrom(...worker.calls)
    .chain(([method, ...args]) =>
      changedJson([args], 3).map((changed): Call => [
        method,
        ...(Array.isArray(changed) ? (changed as unknown[]) : [changed]),
      ]),
    );
  const calls = fc.array(
    fc.oneof({ weight: 5, arbitrary: call }, { weight: 1, arbitrary: fc.constantFrom(...worker.calls) }),
    {
      minLength: 1,
      maxLength: MOST_CALLS,
    },
  );
  return fuzzTarget(fc.tuple(calls, fc.boolean()), async ([asked, isTwice]) => {
    const last = asked.slice(-1);
    const answers = [...asked, ...(isTwice ? last : []), ...worker.ends].map((each) => ask(remote, each));
    checkAnswers(await Promise.allSettled(answers), worker);
    promise(
      textOf(await ask(remote, worker.ping)) === expected,
      'a good question is answered otherwise than before',
    );
  });
}
