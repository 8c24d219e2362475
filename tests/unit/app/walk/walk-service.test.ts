import { describe, expect, it } from 'vitest';
import { WalkService } from '../../../../src/app/walk/walk-service.ts';
import type { ReachPlace } from '../../../../src/domain/reach/reachable-places.ts';
import { fail, ok, type Result } from '../../../../src/schema/result.ts';
import type { ReachClient } from '../../../../src/workers/reach-client.ts';
import { sampleProblem } from '../../domain/order/sample-problems.ts';
import { buildReachClient } from './build-reach-client.ts';
import { at } from '../../domain/walk/build-test-network.ts';

const CRASH = fail({ code: 'worker-crashed', message: 'gone' } as const);

const placeAt = (id: string, east: number): ReachPlace => ({
  id,
  geometry: { type: 'Point', coordinates: at([east, 0]) },
  accuracyMeters: 0,
});
const DESTINATIONS = [placeAt('west', -1000), placeAt('east', 1000)];
const walkerAt = (east: number, north = 0) => ({ point: at([east, north]), mode: 'normal' }) as const;

/** A service whose worker runs in this thread; each start can be told to fail. */
function startService({ starts = [] }: Readonly<{ starts?: readonly ('forbidden' | 'missing')[] }> = {}) {
  let clients = 0;
  const reports: unknown[] = [];
  const startClient = (): ReachClient => {
    const failure = starts[clients++];
    if (failure === 'forbidden') throw new DOMException('No workers here', 'SecurityError');
    return buildReachClient(() =>
      failure === 'missing'
        ? { load: () => Promise.resolve(fail({ code: 'worker-missing', message: 'gone' } as const)) }
        : {},
    );
  };
  const walk = new WalkService({
    startClient,
    networkUrl: 'https://example.org/walk.bin',
    report: (error) => reports.push(error),
  });
  return { walk, reports, clients: () => clients };
}

/** A question that waits to be answered, and notes when it is asked. */
function createQuestion(name: string, asked: string[]) {
  let answer: (result: Result<string, never> | typeof CRASH) => void = () => undefined;
  const answered = new Promise<Result<string, never> | typeof CRASH>((resolve) => (answer = resolve));
  return {
    ask: () => {
      asked.push(name);
      return answered;
    },
    answer: () => answer(ok(name)),
    crash: () => answer(CRASH),
  };
}

describe('the walk service', () => {
  it('starts no worker before the first question, and one for all', async () => {
    const { walk, clients } = startService();
    expect(clients()).toBe(0);
    const street = () => walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' });
    await Promise.all([street(), street()]);
    expect(clients()).toBe(1);
    expect(walk.network.getState()).toEqual({ state: { step: 'ready' }, worker: 1 });
  });

  it('asks one question at a time, the most urgent of those that wait first', async () => {
    const { walk } = startService();
    const asked: string[] = [];
    const [first, later, soon, now] = ['first', 'later', 'soon', 'now'].map((name) =>
      createQuestion(name, asked),
    );
    const answers = [
      walk.ask(first!.ask, { priority: 'later' }),
      walk.ask(later!.ask, { priority: 'later' }),
    ];
    first!.answer();
    await answers[0];
    answers.push(walk.ask(soon!.ask, { priority: 'soon' }), walk.ask(now!.ask, { priority: 'now' }));
    expect(asked).toEqual(['first', 'later']);
    for (const question of [later, now, soon]) question!.answer();
    await Promise.all(answers);
    expect(asked).toEqual(['first', 'later', 'now', 'soon']);
  });

  it('neither asks nor waits for what is no longer wanted', async () => {
    const { walk } = startService();
    const asked: string[] = [];
    const [running, waiting] = [createQuestion('running', asked), createQuestion('waiting', asked)];
    await walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' });
    const leaving = new AbortController();
    const answers = [running, waiting].map((question) =>
      walk.ask(question.ask, { priority: 'now', signal: leaving.signal }),
    );
    leaving.abort();
    expect(await Promise.all(answers)).toEqual([fail({ code: 'aborted' }), fail({ code: 'aborted' })]);
    running.answer();
    const next = await walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' });
    expect(next.ok).toBe(true);
    expect(asked).toEqual(['running']);
  });

  it('starts another worker after the first end, and gives up after the second', async () => {
    const { walk, clients } = startService();
    const crash = () => walk.ask(() => Promise.resolve(CRASH), { priority: 'now' });
    expect(await crash()).toEqual(CRASH);
    await walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' });
    expect(walk.network.getState().worker).toBe(2);
    const waiting = crash();
    const behind = walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'later' });
    expect(await waiting).toEqual(CRASH);
    expect(await behind).toEqual(fail({ code: 'unavailable' }));
    expect(walk.network.getState().state).toEqual({ step: 'failed', reason: 'crashed' });
    expect(clients()).toBe(2);
  });

  it.each([
    { start: 'forbidden', reason: 'crashed' },
    { start: 'missing', reason: 'unreachable' },
  ] as const)(
    'answers what waited for a worker that is $start, and starts again on request',
    async (given) => {
      const { walk, reports } = startService({ starts: [given.start] });
      const street = () => walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' });
      expect(await street()).toEqual(fail({ code: 'unavailable' }));
      expect(walk.network.getState().state).toEqual({ step: 'failed', reason: given.reason });
      expect(reports).toHaveLength(1);
      walk.retry();
      expect((await street()).ok).toBe(true);
    },
  );

  it('starts anew after it was ended', async () => {
    const { walk, clients } = startService();
    const street = () => walk.ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' });
    await street();
    walk.dispose();
    expect(walk.network.getState().state).toEqual({ step: 'idle' });
    expect((await street()).ok).toBe(true);
    expect(clients()).toBe(2);
  });
});

describe('a matrix of walks', () => {
  it('has a row for each origin and a column for each destination, and tells how far it is', async () => {
    const { walk } = startService();
    const progress: number[] = [];
    const origins = [walkerAt(-1000), walkerAt(0), walkerAt(0, 900)];
    const matrix = await walk.matrix(
      { origins, destinations: DESTINATIONS, withinMinutes: 15 },
      { priority: 'later', onProgress: (rows) => progress.push(rows) },
    );
    if (!matrix.ok) throw new Error(matrix.error.code);
    const [west, middle, nowhere] = matrix.value;
    if (!west?.ok || !middle?.ok) throw new Error('no walk');
    const [fromWestToWest, fromWestToEast] = west.value;
    const [fromMiddleToWest, fromMiddleToEast] = middle.value;
    expect(fromWestToWest).toBeCloseTo(0, 5);
    expect(fromWestToEast).toBe(Infinity);
    expect(fromMiddleToWest).toBeCloseTo(fromMiddleToEast ?? 0, 3);
    expect(nowhere).toEqual(fail({ code: 'too-far' }));
    expect(progress).toEqual([1, 2, 3]);
  });

  it('walks to other destinations when it is asked for others', async () => {
    const { walk } = startService();
    const minutesTo = async (destinations: readonly ReachPlace[]) => {
      const query = { origins: [walkerAt(0)], destinations, withinMinutes: 15 };
      const matrix = await walk.matrix(query, { priority: 'now' });
      const [row] = matrix.ok ? matrix.value : [];
      return row?.ok === true ? [...row.value] : [];
    };
    const [near, far] = [await minutesTo([placeAt('east', 200)]), await minutesTo([placeAt('east', 1000)])];
    expect(far[0]).toBeCloseTo(5 * (near[0] ?? 0), 3);
  });

  it('lets what is more urgent pass between two rows', async () => {
    const { walk } = startService();
    const order: string[] = [];
    const row = () => void order.push('row');
    const matrix = walk.matrix(
      { origins: [walkerAt(0), walkerAt(100)], destinations: DESTINATIONS, withinMinutes: 15 },
      { priority: 'later', onProgress: row },
    );
    const urgent = walk
      .ask((client) => client.streetAt(walkerAt(0)), { priority: 'now' })
      .then(() => order.push('urgent'));
    await Promise.all([matrix, urgent]);
    expect(order.indexOf('urgent')).toBeLessThan(order.lastIndexOf('row'));
  });

  it('ends between two rows when it is no longer wanted', async () => {
    const { walk } = startService();
    const leaving = new AbortController();
    const matrix = await walk.matrix(
      { origins: [walkerAt(0), walkerAt(100)], destinations: DESTINATIONS, withinMinutes: 15 },
      { priority: 'later', signal: leaving.signal, onProgress: () => leaving.abort() },
    );
    expect(matrix).toEqual(fail({ code: 'aborted' }));
  });
});

function createSignal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

describe('an order of stops', () => {
  const problem = sampleProblem(4, { stops: 5 });

  it('comes from the worker, and a matrix that is none is a bad question', async () => {
    const { walk } = startService();
    expect(await walk.order(problem, { priority: 'now' })).toMatchObject({
      ok: true,
      value: { isExact: true },
    });
    expect(await walk.order({ ...problem, minutes: [[NaN], []] }, { priority: 'now' })).toMatchObject({
      ok: false,
      error: { code: 'bad-question' },
    });
  });

  it('that nobody wants any more ends in the worker, but never the search of somebody else', async () => {
    const cancelled: string[] = [];
    const begun = createSignal();
    const finished = createSignal();
    const slowOrders = (own: ReachClient): Partial<ReachClient> => ({
      order: async (asked, onProgress) => {
        begun.give();
        await finished.given;
        return own.order(asked, onProgress);
      },
      cancelOrder: () => {
        cancelled.push('order');
        return Promise.resolve(ok(null));
      },
    });
    const walk = new WalkService({
      startClient: () => buildReachClient(slowOrders),
      networkUrl: 'https://example.org/walk.bin',
      report: () => undefined,
    });
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = walk.order(problem, { priority: 'now', signal: running.signal });
    const second = walk.order(problem, { priority: 'now', signal: waiting.signal });
    await begun.given;
    waiting.abort();
    expect(await second).toEqual(fail({ code: 'aborted' }));
    expect(cancelled).toEqual([]);
    running.abort();
    expect(await first).toEqual(fail({ code: 'aborted' }));
    expect(cancelled).toEqual(['order']);
    finished.give();
  });
});
