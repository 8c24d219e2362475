import type { Browser } from '@playwright/test';

/** An event of a trace of Chromium; times in microseconds. */
type TraceEvent = Readonly<{
  name: string;
  /** "X" for what took a while. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of these, how long its thread was at work. */
  tdur?: number;
  args?: Readonly<{ name?: string }>;
}>;

export type TracedTasks = Readonly<{
  /** The longest task on the main thread of a page, by the time that the thread was at work. */
  busiestMs: number;
  /** How long the page waited longest for the drawing of its picture: on a machine without a GPU the processor draws it. */
  longestDrawingMs: number;
}>;

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];
/** What this program itself asks of the page comes as interrupts; none of it is the page's. */
const ASKED_FROM_OUTSIDE = 'V8.InvokeApiInterruptCallbacks';

const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.tid === outer.tid &&
  inner.pid === outer.pid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

function tasksIn(events: readonly TraceEvent[]): TracedTasks {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)}/${String(tid)}`),
  );
  const main = events.filter(
    ({ ph, pid, tid }) => ph === 'X' && threads.has(`${String(pid)}/${String(tid)}`),
  );
  const asked = main.filter(({ name }) => name === ASKED_FROM_OUTSIDE);
  const tasks = main
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .filter((task) => !asked.some((each) => isWithin(each, task)));
  return {
    busiestMs: most(tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    longestDrawingMs: most(main.filter(({ name }) => name === 'Commit').map(({ dur = 0 }) => dur)) / 1000,
  };
}

/**
 * Traces what the pages of a browser do meanwhile. A task that is interrupted by a question of this program is left out: its
 * time is mostly that of the question.
 */
export async function tracePage(browser: Browser, act: () => Promise<void>): Promise<TracedTasks> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { traceConfig });
  await act();
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return tasksIn(events);
}
